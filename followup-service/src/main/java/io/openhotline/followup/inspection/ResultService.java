package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.ResultView.ResultList;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/// Lists the summed results that the caller may see: all, or those of the caller.
@ApplicationScoped
class ResultService {
    private final ResultRepository results;
    private final CurrentActor actor;

    ResultService(ResultRepository results, CurrentActor actor) {
        this.results = results;
        this.actor = actor;
    }

    ResultList list(ResultQuery query) {
        return new ResultList(results.list(query, rows()));
    }

    private Sql rows() {
        return actor.grant().isForAllRows()
                ? Sql.of("true")
                : Sql.of("agent = ?", actor.caller().person());
    }
}
