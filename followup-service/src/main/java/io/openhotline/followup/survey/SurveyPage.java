package io.openhotline.followup.survey;

import java.util.List;
import java.util.Map;

/// Holds what the template of the page shows.
///
/// @param shown the codes of the questions on the page
record SurveyPage(
        String language,
        Map<String, String> texts,
        String title,
        String opening,
        boolean form,
        String notice,
        List<FormItem> items,
        List<Wrong> problems,
        String note,
        boolean correctable,
        String shown) {
    /// Describes the error of a field.
    record Wrong(String field, String label, String text) {}
}
