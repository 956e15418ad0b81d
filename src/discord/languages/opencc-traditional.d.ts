/** The converter from Simplified to Traditional of opencc-js; the types that it ships do not resolve as an ES module. */
declare module 'opencc-js/cn2t' {
  export function Converter(options: { readonly from: 'cn'; readonly to: 'tw' }): (text: string) => string;
}
