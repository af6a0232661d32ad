package io.openhotline.intake.customer;

import io.openhotline.intake.customer.ImportView.LineError;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/// Counts the rows of an import and keeps the first errors.
final class ImportTally {
    private static final int SHOWN_ERRORS = 200;

    private final List<LineError> errors = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int wrong;

    void created() {
        created++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    /// Leaves a row out.
    ///
    /// @param found the errors of the row; a pointer begins with the column
    void wrong(long line, List<FieldError> found) {
        wrong++;
        found.stream()
                .limit(SHOWN_ERRORS - errors.size())
                .map(error ->
                        new LineError(line, column(error.pointer()), error.rule(), error.detail()))
                .forEach(errors::add);
    }

    /// Turns `/phones/0` into `phones`.
    private static String column(String pointer) {
        String first = pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", 2)[0];
        return first.equals("accounts") ? ImportRow.ACCOUNT : first;
    }

    ImportView view(boolean dryRun) {
        int rows = created + changed + unchanged + wrong;
        return new ImportView(
                dryRun, rows, created, changed, unchanged, wrong, List.copyOf(errors));
    }
}
