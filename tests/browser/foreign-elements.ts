/**
 * What in a page of the extension can only have come from words that became markup: elements that Sorot never makes, and
 * what would run, or lead out of the web. Runs in the page too, so it uses nothing from around it.
 */
export function foreignIn(root: Element = document.body): readonly string[] {
  const OWN =
    /^(?:a|article|aside|b|bdi|blockquote|br|button|circle|code|datalist|dd|del|details|div|dl|dt|em|fieldset|figcaption|figure|footer|form|g|h[1-6]|header|hr|img|input|kbd|label|legend|li|line|main|mark|meter|nav|ol|optgroup|option|output|p|path|pre|progress|q|rect|search|section|select|small|span|strong|sub|summary|sup|svg|table|tbody|td|text|textarea|th|thead|time|title|tr|ul)$/;
  const LEADS = /^(?:https?:\/\/|#|\/?[\w-]+\.html|\/icons\/)/i;
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    // Pictures and drawings of Sorot's own have classes, or stand in what has.
    const isDrawn = /^(?:img|svg)$/.test(name) ? element.closest('[class]') !== null : true;
    if (!OWN.test(name) || !isDrawn) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      const leads = /^(?:href|src|xlink:href|action|formaction|data|srcdoc|style)$/i.test(attribute);
      if (/^on/i.test(attribute)) found.push(`${name} ${attribute}`);
      else if (leads && attribute !== 'style' && !LEADS.test(value))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}
