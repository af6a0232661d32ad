package io.openhotline.intake.knowledge.domain;

import io.openhotline.intake.knowledge.domain.Article.Absent;
import io.openhotline.intake.knowledge.domain.Article.Drafted;
import io.openhotline.intake.knowledge.domain.Article.Released;
import io.openhotline.intake.knowledge.domain.Article.Retired;
import io.openhotline.intake.knowledge.domain.Article.Revised;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Approve;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Retire;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Revise;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasApproved;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasDrafted;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasRetired;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasSuperseded;
import io.openhotline.intake.knowledge.domain.Decision.Accepted;
import io.openhotline.intake.knowledge.domain.Decision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Decides commands to an article by a pure function of command and article (T13).
public final class ArticleDecider {
    private ArticleDecider() {}

    public static Decision decide(ArticleCommand command, Article article) {
        return switch (command) {
            case Create create -> create(create, article);
            case Revise revise -> revise(revise, article);
            case Approve approve -> approve(approve, article);
            case Retire retire -> retire(retire, article);
        };
    }

    private static Decision create(Create create, Article article) {
        return switch (article) {
            case Absent() -> new Accepted(List.of(drafted(1, create)));
            case Drafted _, Released _, Revised _, Retired _ ->
                    new Refused(Refusal.ARTICLE_CODE_TAKEN);
        };
    }

    private static Decision revise(Revise revise, Article article) {
        return switch (article) {
            case Absent() -> new Refused(Refusal.ARTICLE_NOT_FOUND);
            case Drafted(var draft) -> redrafted(draft, revise);
            case Released(var releases) ->
                    new Accepted(List.of(drafted(releases.getLast().version() + 1, revise)));
            case Revised(_, var draft) -> redrafted(draft, revise);
            case Retired() -> new Refused(Refusal.ARTICLE_RETIRED);
        };
    }

    private static Accepted redrafted(Draft draft, Revise revise) {
        return new Accepted(
                List.of(
                        new WasSuperseded(draft.version(), revise.at()),
                        drafted(draft.version() + 1, revise)));
    }

    private static WasDrafted drafted(int version, ArticleCommand command) {
        return new WasDrafted(version, command.person(), command.at());
    }

    private static Decision approve(Approve approve, Article article) {
        return switch (article) {
            case Absent() -> new Refused(Refusal.ARTICLE_NOT_FOUND);
            case Drafted(var draft) -> approve(approve, draft, List.of());
            case Released _ -> new Refused(Refusal.ARTICLE_NOT_PENDING);
            case Revised(var releases, var draft) -> approve(approve, draft, releases);
            case Retired() -> new Refused(Refusal.ARTICLE_RETIRED);
        };
    }

    private static Decision approve(Approve approve, Draft draft, List<Release> earlier) {
        if (approve.version() != draft.version()) {
            return new Refused(Refusal.ARTICLE_NOT_PENDING);
        }
        if (approve.person().equals(draft.author())) {
            return new Refused(Refusal.APPROVED_BY_AUTHOR);
        }
        if (draft.effective().isOver(approve.at())) {
            return new Refused(Refusal.ARTICLE_IS_OVER);
        }
        return approved(approve, draft, earlier);
    }

    /// Publishes at once what is approved after it took effect. An earlier version that would start
    /// later never starts.
    private static Accepted approved(Approve approve, Draft draft, List<Release> earlier) {
        Instant from = draft.effective().from();
        Instant startsAt = from.isAfter(approve.at()) ? from : approve.at();
        var events = new ArrayList<ArticleEvent>();
        earlier.stream()
                .filter(release -> release.isOpenAt(startsAt))
                .forEach(release -> events.add(new WasSuperseded(release.version(), startsAt)));
        events.add(
                new WasApproved(
                        draft.version(),
                        approve.person(),
                        approve.at(),
                        startsAt,
                        draft.effective().to()));
        return new Accepted(events);
    }

    private static Decision retire(Retire retire, Article article) {
        return switch (article) {
            case Absent() -> new Refused(Refusal.ARTICLE_NOT_FOUND);
            case Drafted _, Released _, Revised _ ->
                    new Accepted(
                            List.of(new WasRetired(retire.reason(), retire.person(), retire.at())));
            case Retired() -> new Refused(Refusal.ARTICLE_RETIRED);
        };
    }
}
