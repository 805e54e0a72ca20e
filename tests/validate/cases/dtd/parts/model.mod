<!ELEMENT letter (date, p+)>
<!ELEMENT date EMPTY>
<!ELEMENT p (#PCDATA)>
<!ATTLIST date when NMTOKEN #REQUIRED>
