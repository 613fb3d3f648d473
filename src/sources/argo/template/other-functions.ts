/** Functions that Argo CD knows and this interpreter does not: nothing can be said of what they give. */
export const OTHER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "abbrev abbrevboth add1f addf adler32sum ago b32dec b32enc b64dec bcrypt biggest buildCustomCert " +
    "call camelcase ceil chunk date dateInZone dateModify date_in_zone date_modify decryptAES " +
    "deepCopy deepEqual derivePassword divf duration durationRound encryptAES float64 floor genCA " +
    "genCAWithKey genPrivateKey genSelfSignedCert genSelfSignedCertWithKey genSignedCert " +
    "genSignedCertWithKey hello html htmlDate htmlDateInZone htpasswd initials isAbs js kebabcase " +
    "maxf merge mergeOverwrite minf mulf mustAppend mustChunk mustCompact mustDateModify " +
    "mustDeepCopy mustFirst mustFromJson mustHas mustInitial mustLast mustMerge mustMergeOverwrite " +
    "mustPrepend mustPush mustRegexFind mustRegexFindAll mustRegexMatch mustRegexReplaceAll " +
    "mustRegexReplaceAllLiteral mustRegexSplit mustRest mustReverse mustSlice mustToDate mustToJson " +
    "mustToPrettyJson mustToRawJson mustUniq mustWithout must_date_modify now osBase osClean osDir " +
    "osExt osIsAbs pluck plural randAlpha randAlphaNum randAscii randBytes randInt randNumeric " +
    "regexFind regexFindAll regexMatch regexQuoteMeta regexReplaceAll regexReplaceAllLiteral " +
    "regexSplit round semver semverCompare seq set sha1sum sha256sum sha512sum shuffle slugify " +
    "snakecase splitn subf swapcase title toDate toDecimal toPrettyJson toRawJson toStrings " +
    "typeIs typeIsLike typeOf unixEpoch unset untilStep untitle urlJoin urlParse urlquery uuidv4 " +
    "wrap wrapWith"
  ).split(" "),
);
