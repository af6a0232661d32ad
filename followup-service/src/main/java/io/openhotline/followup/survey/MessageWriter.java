package io.openhotline.followup.survey;

import io.openhotline.followup.call.FollowUpService;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Writes a message just before it is sent: receiver and text are never stored, and a customer who
/// has answered, or is not asked any more, gets no message.
@PackScoped
class MessageWriter {
    /// Lists the outcomes of writing a message.
    sealed interface Writing {}

    record Written(OutgoingLink link) implements Writing {}

    record Useless(String reason) implements Writing {}

    private final SurveyLinkRepository links;
    private final FollowUpService followUps;
    private final HandledTicketService tickets;
    private final LinkAddresses addresses;
    private final SurveyGateways gateways;
    private final FollowUpPolicy policy;

    MessageWriter(
            SurveyLinkRepository links,
            FollowUpService followUps,
            HandledTicketService tickets,
            LinkAddresses addresses,
            SurveyGateways gateways,
            FollowUpPolicy policy) {
        this.links = links;
        this.followUps = followUps;
        this.tickets = tickets;
        this.addresses = addresses;
        this.gateways = gateways;
        this.policy = policy;
    }

    Writing write(MessageEntity row, Instant now) {
        SurveyLinkEntity link = links.findById(row.linkId);
        var asked = followUps.find(link.followUpId);
        LinkState state = link.toDomain().state(asked.status(), now);
        if (!asked.isAsked() || state != LinkState.OPEN) {
            return new Useless("link-" + state.name().toLowerCase(Locale.ROOT));
        }
        return written(row, link, asked.ticketId());
    }

    private Writing written(MessageEntity row, SurveyLinkEntity link, UUID ticketId) {
        TicketDetails ticket = tickets.find(ticketId).map(HandledTicket::details).orElse(null);
        Optional<String> to =
                ticket == null
                        ? Optional.empty()
                        : SurveyGateways.address(row.way, ticket.contact());
        Optional<String> address = addresses.of(link.signingKey, link.id);
        if (ticket == null || to.isEmpty()) {
            return new Useless("no-address");
        }
        if (address.isEmpty() || !gateways.sends(row.way)) {
            return new Useless(address.isEmpty() ? "no-key" : "no-gateway");
        }
        return new Written(
                new OutgoingLink(
                        row.id,
                        row.way,
                        to.get(),
                        MessageText.write(
                                policy.surveyLinks(), ticket, row.number, address.get())));
    }
}
