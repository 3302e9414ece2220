/* Reads the text of the document that a call puts into `document`. */
#define READ(call, text, size)                                                             \
    do {                                                                                    \
        zdxm_document *document;                                                            \
        CHECK(call);                                                                        \
        CHECK(zdxm_document_text(document, ZDXM_PRINTED_TEXT, text, size, NULL));          \
        CHECK(zdxm_document_free(document));                                               \
    } while (0)
