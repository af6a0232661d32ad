package io.openhotline.followup.questionnaire;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.policy.Audience;
import io.openhotline.followup.policy.Audience.Asked;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.pack.PackScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses the questionnaire of the pack for each customer and way (C6, S3), and finds old
/// versions.
@PackScoped
public class Questionnaires {
    private final FollowUpPolicy policy;
    private final QuestionnaireRepository versions;
    private final HandledTicketService tickets;
    private final Clock clock;

    /// The versions of the pack, in the order of the choice; the last one is for everybody.
    private volatile List<QuestionnaireVersion> current = List.of();

    Questionnaires(
            FollowUpPolicy policy,
            QuestionnaireRepository versions,
            HandledTicketService tickets,
            Clock clock) {
        this.policy = policy;
        this.versions = versions;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// Returns the questionnaires of the pack in the order of the choice. Registers them at its
    /// first call, in a transaction of its own.
    public List<QuestionnaireVersion> current() {
        return current.isEmpty() ? registered() : current;
    }

    public QuestionnaireVersion choose(HandledTicket ticket, Way way) {
        TicketDetails details = ticket.details();
        return details == null
                ? current().getLast()
                : choose(asked(details, tickets.departmentOf(ticket.id()), way));
    }

    /// Returns empty for a version that this pack and those before it never had.
    public Optional<QuestionnaireVersion> find(String code, int version) {
        return current().stream()
                .filter(it -> it.code().equals(code) && it.version() == version)
                .findFirst()
                .or(() -> versions.find(code, version));
    }

    private synchronized List<QuestionnaireVersion> registered() {
        if (current.isEmpty()) {
            List<Questionnaire> all =
                    Stream.concat(
                                    policy.questionnaires().stream(),
                                    Stream.of(policy.questionnaire()))
                            .toList();
            current =
                    QuarkusTransaction.requiringNew()
                            .call(() -> versions.register(all, clock.instant()));
        }
        return current;
    }

    private QuestionnaireVersion choose(Asked asked) {
        return current().stream()
                .filter(it -> admits(it.content().asked(), asked))
                .findFirst()
                .orElseGet(() -> current().getLast());
    }

    private static boolean admits(@Nullable Audience audience, Asked asked) {
        return audience == null || audience.admits(asked);
    }

    private static Asked asked(TicketDetails details, @Nullable String department, Way way) {
        return new Asked(
                CategoryKind.valueOf(details.kind()),
                details.category(),
                department,
                details.customerKind(),
                details.customerLevel(),
                way);
    }
}
