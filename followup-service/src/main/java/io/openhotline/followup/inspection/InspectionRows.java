package io.openhotline.followup.inspection;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.Grant;

/// Translates the rows of the matrix into a condition on a row of `inspection`. Agents see their
/// own inspections once the sheet is filled.
final class InspectionRows {
    private InspectionRows() {}

    static Sql of(Grant grant, Caller caller) {
        return grant.isForAllRows()
                ? Sql.of("true")
                : Sql.of("agent = ? and status <> 'PLANNED'", caller.person());
    }
}
