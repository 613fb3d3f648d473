export const id = 809;
export const ids = [809];
export const modules = {

/***/ 9809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editYamlText: () => (/* binding */ editYamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3711);
/* harmony import */ var _yaml_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5361);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9053);




/**
 * Writes a value into YAML, by editing the text's own nodes, so that comments, quotes and the order of keys stay.
 * Undefined when the text is no YAML.
 */
function editYamlText(text, targets, value) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { version: "1.2", intAsBigInt: true })[0];
    if (document === undefined || !("contents" in document))
        return undefined;
    for (const target of targets) {
        if (!target.isLost)
            setNode(document, target.steps, value);
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, { Node: (_, node) => void (node.spaceBefore = false) });
    return document
        .toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false, directives: false })
        .trim();
}
function setNode(document, steps, source) {
    const { value } = source;
    const node = document.getIn(steps, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(value)) {
        // A quoted text stays quoted; a plain one becomes what it looks like, as kustomize leaves the quotes alone.
        const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
        node.value = isQuoted || typeof node.value === "string" ? (0,_yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v4)(source) : value;
        delete node.source;
    }
    else {
        document.setIn(steps, toPlain(value));
    }
}
/** As a value for the YAML library, which takes ordinary objects and arrays. */
function toPlain(value) {
    if ((0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map(toPlain);
    if (!(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toPlain(own)]));
}


/***/ })

};
