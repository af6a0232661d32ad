package io.openhotline.followup.survey;

import io.openhotline.followup.call.FollowUpService;
import io.openhotline.followup.call.LinkedFollowUp;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.way.SurveyLinks;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Issues the link of a follow-up and queues its messages: by the pack's order of ways, or by a
/// surveyor.
@PackScoped
class SurveyLinkService implements SurveyLinks {
    /// Lists the outcomes of a surveyor's request.
    enum Sending {
        QUEUED,
        FOLLOW_UP_COMPLETED,
        FOLLOW_UP_WAIVED,
        SURVEYOR_HANDLED_TICKET,
        SURVEY_LINKS_OFF,
        NO_ADDRESS
    }

    private final SurveyLinkRepository links;
    private final MessageQueueService messages;
    private final FollowUpService followUps;
    private final HandledTicketService tickets;
    private final LinkAddresses addresses;
    private final SurveyGateways gateways;
    private final FollowUpPolicy policy;
    private final Ids ids;
    private final Clock clock;

    SurveyLinkService(
            SurveyLinkRepository links,
            MessageQueueService messages,
            FollowUpService followUps,
            HandledTicketService tickets,
            LinkAddresses addresses,
            SurveyGateways gateways,
            FollowUpPolicy policy,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.messages = messages;
        this.followUps = followUps;
        this.tickets = tickets;
        this.addresses = addresses;
        this.gateways = gateways;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /// Queues the messages without a check: one that can't be sent is listed with the reason, and
    /// the pack's next way takes over.
    @Override
    @Transactional(TxType.MANDATORY)
    public void issue(UUID followUp, Way way, Instant notBefore) {
        SurveyLinkEntity link =
                links.ofFollowUp(followUp).orElseGet(() -> add(followUp, way, notBefore));
        messages.add(link.id, way, notBefore);
    }

    /// Returns empty when the follow-up is missing.
    @Transactional
    Optional<Sending> send(UUID followUp, Way way, Actor surveyor) {
        return followUps.lock(followUp).map(locked -> send(followUp, way, surveyor, locked));
    }

    private Sending send(UUID followUp, Way way, Actor surveyor, LinkedFollowUp locked) {
        Sending allowed = allowed(way, surveyor, locked);
        if (allowed == Sending.QUEUED) {
            issue(followUp, way, clock.instant());
        }
        return allowed;
    }

    private Sending allowed(Way way, Actor surveyor, LinkedFollowUp locked) {
        if (!locked.isAsked()) {
            return locked.status() == FollowUpStatus.COMPLETED
                    ? Sending.FOLLOW_UP_COMPLETED
                    : Sending.FOLLOW_UP_WAIVED;
        }
        if (locked.handlers().stream().anyMatch(it -> it.id().equals(surveyor.id()))) {
            return Sending.SURVEYOR_HANDLED_TICKET;
        }
        if (!addresses.areUsed() || !gateways.sends(way)) {
            return Sending.SURVEY_LINKS_OFF;
        }
        return SurveyGateways.address(way, contact(locked.ticketId())).isPresent()
                ? Sending.QUEUED
                : Sending.NO_ADDRESS;
    }

    private Contact contact(UUID ticketId) {
        TicketDetails details = tickets.find(ticketId).orElseThrow().details();
        return details == null ? Contact.NONE : details.contact();
    }

    private SurveyLinkEntity add(UUID followUp, Way way, Instant from) {
        var link = new SurveyLinkEntity();
        link.id = ids.next();
        link.followUpId = followUp;
        link.way = way;
        link.signingKey = addresses.key();
        link.issuedAt = clock.instant();
        link.expiresAt = from.plus(policy.surveyLinks().life());
        links.persist(link);
        return link;
    }
}
