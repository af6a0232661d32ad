package io.openhotline.followup.sequel;

import io.openhotline.contracts.FollowUpEvent.Examined;
import io.openhotline.contracts.FollowUpEvent.MatterRaised;
import io.openhotline.contracts.FollowUpEvent.SignedOff;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import java.util.UUID;

/// Maps the steps after an answer to the events that are published on `followups.v1`. The names of
/// signer and witness stay in this service.
final class SequelContract {
    private SequelContract() {}

    static Examined toContract(Examine command, UUID ticket, int round) {
        return new Examined(
                ticket,
                command.followUp(),
                round,
                command.cause(),
                command.apologised(),
                command.explanation(),
                command.remedy(),
                command.at());
    }

    static MatterRaised toContract(Raise command, UUID ticket) {
        return new MatterRaised(
                ticket,
                command.followUp(),
                command.matter(),
                command.category(),
                command.text(),
                command.at());
    }

    static SignedOff toContract(SignOff command, UUID ticket, int round) {
        return new SignedOff(ticket, command.followUp(), round, command.scan(), command.signedAt());
    }
}
