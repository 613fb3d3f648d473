export const id = 115;
export const ids = [115];
export const modules = {

/***/ 5115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileGoPattern: () => (/* binding */ compileGoPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Compiles a regular expression of Go's syntax, to be found anywhere in a text, in linear time. */
function compileGoPattern(pattern) {
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        return { ok: true, matches: (text) => compiled.matcher(text).find() };
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB))
            throw error;
        return { ok: false, message: error.message };
    }
}


/***/ })

};
