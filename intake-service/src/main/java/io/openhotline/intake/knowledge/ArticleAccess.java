package io.openhotline.intake.knowledge;

import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.identity.AccessRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Says which versions of articles the caller of this request sees: editors all, readers what was
/// published, customers what is published for them.
@ApplicationScoped
class ArticleAccess {
    private final CurrentActor current;

    ArticleAccess(CurrentActor current) {
        this.current = current;
    }

    boolean isEditor() {
        return current.grant().isForAllRows();
    }

    boolean isCustomer() {
        return current.get().is(Role.CUSTOMER);
    }

    /// A librarian reads to write, which is no use of an article.
    boolean isUser() {
        return !current.caller().has(AccessRole.LIBRARIAN);
    }

    /// Returns the condition on a row `version` of `article_version` that the caller may read:
    /// staff read what was ever published, because an answer may have quoted it.
    Sql readable(Instant now) {
        if (isEditor()) {
            return Sql.of("true");
        }
        return isCustomer()
                ? published(now)
                : Sql.of(
                        "version.starts_at <= ? and (version.ends_at is null or version.ends_at >"
                                + " version.starts_at)",
                        now);
    }

    /// Returns the condition on a row `version` of `article_version` that is published for the
    /// caller.
    Sql published(Instant now) {
        Sql open =
                Sql.of(
                        "version.starts_at <= ? and (version.ends_at is null or version.ends_at > ?)",
                        now,
                        now);
        return isCustomer() ? open.plus(" and version.audience = 'PUBLIC'") : open;
    }
}
