package io.openhotline.followup.planning;

import io.openhotline.followup.asking.PackWays;
import io.openhotline.followup.call.FollowUpRepository;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.PackSampling;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.way.SurveyLinks;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Plans by another pack than that of the running service: the year's rates, caps and groups.
@ApplicationScoped
class PackPlanner {
    private final FollowUpRepository followUps;
    private final HandledTicketService tickets;
    private final PackSampling samplings;
    private final SurveyLinks links;
    private final Database database;
    private final Journal journal;
    private final Ids ids;

    PackPlanner(
            FollowUpRepository followUps,
            HandledTicketService tickets,
            PackSampling samplings,
            SurveyLinks links,
            Database database,
            Journal journal,
            Ids ids) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.samplings = samplings;
        this.links = links;
        this.database = database;
        this.journal = journal;
        this.ids = ids;
    }

    /// Plans by one pack.
    record By(Planner planner, ShortfallService shortfall, HandledTicketService tickets) {
        /// Stores a ticket and processes its handling.
        void handled(HandledTicket ticket, Instant now) {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        tickets.lock(ticket.id());
                        tickets.save(ticket);
                        planner.handled(ticket, now);
                    });
        }

        Optional<UUID> waived(WasWaived waived) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        tickets.lock(waived.plan().ticketId());
                        return planner.replace(waived);
                    });
        }
    }

    By of(FollowUpPolicy policy) {
        var sampling = samplings.by(policy);
        var cap = new CustomerCap(policy, new CustomerHash(Optional.of("year"), policy), database);
        var asked = new AskedService(PackWays.by(policy), links, cap, followUps, policy);
        var planner = new Planner(followUps, tickets, sampling, asked, journal, ids);
        return new By(planner, new ShortfallService(sampling, planner, Clock.systemUTC()), tickets);
    }
}
