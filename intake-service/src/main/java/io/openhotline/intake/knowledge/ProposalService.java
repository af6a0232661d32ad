package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Decision;
import io.openhotline.intake.knowledge.domain.Period;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a draft of a hard ticket: what the customer reported and what was answered and done, with
/// long numbers masked (T13). The librarian makes an article of it.
@ApplicationScoped
class ProposalService {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int TITLE = 60;
    private static final int BODY = 20_000;
    private static final String TICKET =
            """
            select number, category, description, answer,
                work_order #>> '{result,cause}' as cause, work_order #>> '{result,remedy}' as remedy
            from ticket where id = ?
            """;

    record Proposal(String code, Decision decision) {}

    private record Case(String number, String category, String description, List<String> outcome) {}

    private final Database database;
    private final ArticleService articles;

    ProposalService(Database database, ArticleService articles) {
        this.database = database;
        this.articles = articles;
    }

    /// Returns empty for a ticket that is missing.
    @Transactional
    Optional<Proposal> propose(UUID ticket, String person, Instant now) {
        return database.first(TICKET, ProposalService::read, ticket)
                .map(found -> propose(ticket, found, new Create(person, now)));
    }

    private Proposal propose(UUID ticket, Case found, Create command) {
        String code = "ticket-" + found.number();
        return new Proposal(
                code, articles.create(code, command, content(found, command.at()), ticket));
    }

    private static Content content(Case found, Instant now) {
        String description = Masking.text(found.description());
        var text = new ArticleText(title(description), body(description, found));
        boolean isChinese = HAN.matcher(description).find();
        return new Content(
                isChinese ? text : null,
                isChinese ? null : text,
                List.of(found.category()),
                List.of(),
                Audience.INTERNAL,
                List.of(found.number()),
                new Period(now, null),
                null);
    }

    private static String title(String description) {
        return beginning(SPACES.matcher(description.strip()).replaceAll(" "), TITLE);
    }

    private static String body(String description, Case found) {
        String whole =
                Stream.concat(Stream.of(description), found.outcome().stream().map(Masking::text))
                        .collect(Collectors.joining("\n\n"));
        return beginning(whole, BODY);
    }

    private static String beginning(String text, int length) {
        int shown = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, shown));
    }

    private static Case read(ResultSet row) throws SQLException {
        @Nullable String[] outcome = {
            row.getString("answer"), row.getString("cause"), row.getString("remedy")
        };
        return new Case(
                row.getString("number"),
                row.getString("category"),
                row.getString("description"),
                Stream.of(outcome).filter(Objects::nonNull).toList());
    }
}
