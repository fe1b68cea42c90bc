/** Words that stand on cards and nowhere else. */
export const strings = {
  person: "شخصيات المحادثات",
} as const;
