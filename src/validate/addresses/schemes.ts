/** Whether a scheme is registered with IANA, in whatever status, or is one that ODD processors know. */
export function isRegistered(scheme: string): boolean {
  const lower = scheme.toLowerCase();
  return REGISTERED.has(lower) || lower.startsWith("ms-");
}

/** `tei:4.9.0` and `mei:5.0` name sources of an ODD. The registered schemes; Microsoft's own, which all begin with `ms-`, are left out. */
export const REGISTERED: ReadonlySet<string> = new Set(
  (
    "aaa aaas about acap acct acd acme acr adiumxtra afp afs aim amss android appdata apt ark at attachment aw bacnet " +
    "barion bb beshare bitcoin blob bluetooth bolo brid browserext cabal calculator callto cap cast casts chrome " +
    "chrome-extension cid coap coaps com-eventbrite-attendee content crid cstr ctap cvs dat data dav dhttp diaspora " +
    "dict did dis dlna dlna-playcontainer dlna-playsingle dns dntp doi dpp drm drop dtmi dtn dvb dvx dweb ed2k eid " +
    "elsi embedded ens ethereum example facetime fax feed feedready fido file filesystem finger " +
    "first-run-pen-experience fish fm ftp fuchsia-pkg gbi geo gg git gitoid gizmoproject go gopher graph grd gtalk " +
    "h323 ham hcp hdl http https hxxp hxxps hydrazone hyper iax ibi icap icon im ima imap info iotdisco ipfs ipn ipns " +
    "ipp ipps irc irc6 ircs iris iris.beep iris.lwz iris.xpc iris.xpcs isostore itms jabber jar jms keyparc lastfm " +
    "lbry ldap ldaps leaptofrogans lid logc lorawan lpa lvlt machineprovisioningprogressreporter magnet mailserver " +
    "mailto maps market matrix mei message microsoft.windows.camera microsoft.windows.camera.multipicker " +
    "microsoft.windows.camera.picker mid mms modem mongodb moz mqtt mqtts msnim msrp msrps mss mt mtqp mumble mupdate " +
    "mvn mvrp mvrps mysql news nfs ni nih nntp notes num ocf oid onenote onenote-cmd opaquelocktoken openid " +
    "openpgp4fpr otpauth pack palm paparazzi payment payto pkcs11 platform pop pres prospero proxy psyc pttp pwid qb " +
    "query quic-transport rdar redis rediss reload remote-identity res resource rmi rsync rtmfp rtmp rtsp rtsps rtspu " +
    "sarif secondlife secret-token service session sftp sgn shc shelter shttp sieve simpleledger simplex sip sips " +
    "skype smb smp sms smtp snews snmp soap.beep soap.beeps soldat spiffe spotify ssb ssh starknet steam stun stuns " +
    "submit svn swh swid swidpath tag taler teamspeak teapot tei tel teliaeid telnet tezos tftp things thismessage " +
    "tip tn3270 tool turn turns tv udp unreal upn upt urn ut2004 uuid-in-package v-event vemmi ventrilo videotex " +
    "view-source vnc vscode vscode-insiders vsls w3 wais wasm wasm-js wcr web+ap web3 webcal wifi wpid ws wss wtai " +
    "wyciwyg xcon xcon-userid xfe xfire xftp xmlrpc.beep xmlrpc.beeps xmpp xrcp xri ymsgr z39.50 z39.50r z39.50s " +
    "zoommtg zoomus"
  ).split(" "),
);
