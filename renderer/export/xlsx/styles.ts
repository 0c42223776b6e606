/** How cells of a workbook look: the header bold, numbers and days plain, text in lines. Nothing is said by colour. */

import { XML_PROLOGUE } from '../xml.ts';

/** The forms by their place in the list that Excel reads. */
export const FORM = { text: 0, header: 1, number: 2, oneDecimal: 3, day: 4, looksLikeFormula: 5, numberHeader: 6 } as const;

const LINES = '<alignment vertical="top" wrapText="1"/>';
const LEFT = '<alignment horizontal="left" vertical="top"/>';
/** A little off the words of the next column. */
const RIGHT = '<alignment horizontal="right" vertical="top" indent="1"/>';
const RIGHT_LINES = '<alignment horizontal="right" vertical="top" wrapText="1" indent="1"/>';
/** The first number that is free for formats of one's own. */
const [ONE_DECIMAL, DAY] = [164, 165];

export const STYLES = [
  `${XML_PROLOGUE}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<numFmts count="2"><numFmt numFmtId="${ONE_DECIMAL}" formatCode="0.0"/><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${LINES}</xf>`,
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${LINES}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${RIGHT}</xf>`,
  `<xf numFmtId="${ONE_DECIMAL}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${RIGHT}</xf>`,
  `<xf numFmtId="${DAY}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${LEFT}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${LINES}</xf>`,
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${RIGHT_LINES}</xf>`,
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
