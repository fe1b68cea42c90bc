import type { ErrorCode } from "yaml";

/** What is wrong and how to mend it, for each fault that editors make. Codes: package `yaml`. */
const MENDS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon stands in this value, or the line is indented by mistake. Put the value in double quotes, as in title: "أستانا: الجولة الأولى", and begin keys at the line\'s start.',
  MULTILINE_IMPLICIT_KEY:
    "A key and its colon must stand on one line. Write key: value, and put a value with a colon in double quotes.",
  MISSING_CHAR:
    "Something is opened here or above and not closed, or a colon is missing. Check that each quotation mark and bracket has its partner and each line is key: value.",
  BAD_INDENT:
    "This line is not indented as the lines around it, or a bracket above is not closed. Align keys of one level, with spaces.",
  TAB_AS_INDENT: "A tab indents this line. Use spaces.",
  DUPLICATE_KEY:
    "This key stands twice, and only one value could be kept. Delete one of the two lines.",
  BAD_SCALAR_START: "A value cannot begin with this character. Put the value in double quotes.",
  UNEXPECTED_TOKEN:
    "Something stands here that belongs to no value. Put the whole value in double quotes.",
  TAG_RESOLVE_FAILED: "A value with a tag (!name) is not read. Write the value without it.",
  BAD_ALIAS: "Anchors (&name) and aliases (*name) are not read. Write the value out.",
  BAD_DQ_ESCAPE:
    "A backslash in double quotes begins an escape. Write it twice, or use single quotes.",
};

/** One sentence on a syntax error of YAML: never the parser's own words. */
export const describeYamlError = (code: ErrorCode): string =>
  MENDS[code] ??
  "This is no YAML that can be read. Write each line as key: value, with the value in double quotes if it holds a colon, a # or quotation marks.";
