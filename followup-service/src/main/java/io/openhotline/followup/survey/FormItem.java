package io.openhotline.followup.survey;

import java.util.List;

/// Holds one question as the page shows it; its template reads the components by name.
///
/// @param control `radio`, `checkbox` or `textarea`
/// @param note says whether an answer is required
/// @param hint an explanation, or empty
/// @param max the greatest number of characters of a text
record FormItem(
        String name,
        String label,
        String note,
        String hint,
        String control,
        boolean scale,
        boolean must,
        List<Choice> choices,
        String value,
        int max) {
    /// Holds one choice of a question.
    record Choice(String value, String label, boolean checked) {}

    public boolean isText() {
        return control.equals("textarea");
    }
}
