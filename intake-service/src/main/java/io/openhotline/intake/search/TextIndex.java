package io.openhotline.intake.search;

import io.openhotline.platform.database.Sql;

/// Writes the SQL that finds rows with a column `words` of folded text. The index on `text_keys`
/// has runs of adjacent letters and whole numbers of a week (decision 0025); what it finds is
/// compared with the text, because two keys may have the same number.
public final class TextIndex {
    /// The week of texts that are not searched by time.
    public static final String NO_WEEK = "0";

    private TextIndex() {}

    /// Returns a table `sought` with the array `keys` of one text.
    public static Sql sought(String words) {
        return Sql.of("(select search_keys(?) as keys offset 0) as sought ", words);
    }

    /// Returns the condition that the index answers for `keys`.
    ///
    /// @param indexed the week in the expression of the index
    /// @param week the week to look in
    public static String keyed(String indexed, String week) {
        return "text_keys(words, %s) @> array(select week_keys(%s) + key from unnest(keys) as key) "
                .formatted(indexed, week);
    }

    /// Returns the condition that a row contains the text.
    public static Sql contains(String words) {
        return Sql.of("position(? in words) > 0", words);
    }
}
