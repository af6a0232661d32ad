package io.openhotline.intake.knowledge;

import io.openhotline.contracts.InspectionEvent.Completed;
import io.openhotline.contracts.InspectionEvent.Proposal;
import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Period;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Makes a draft of what an inspector proposes (T13, T14): the internal article `inspection-<id>`,
/// with long numbers masked. A repeated proposal of an inspection changes nothing.
@ApplicationScoped
public class InspectedProposalService {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final ArticleService articles;

    InspectedProposalService(ArticleService articles) {
        this.articles = articles;
    }

    @Transactional(TxType.MANDATORY)
    public void propose(Completed inspection) {
        Proposal proposal = Objects.requireNonNull(inspection.proposal());
        articles.create(
                "inspection-" + inspection.inspectionId(),
                new Create(inspection.inspectedBy(), inspection.completedAt()),
                content(inspection, proposal),
                inspection.ticketId());
    }

    private static Content content(Completed inspection, Proposal proposal) {
        String body = Masking.text(proposal.body());
        var text = new ArticleText(Masking.text(proposal.title()), body);
        boolean isChinese = HAN.matcher(body).find();
        return new Content(
                isChinese ? text : null,
                isChinese ? null : text,
                inspection.subject() == Subject.TICKET ? List.of(inspection.line()) : List.of(),
                List.of(),
                Audience.INTERNAL,
                List.of(),
                new Period(inspection.completedAt(), null),
                null);
    }
}
