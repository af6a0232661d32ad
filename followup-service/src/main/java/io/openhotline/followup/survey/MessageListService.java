package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.MessageState;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists messages with survey links, the newest first.
@ApplicationScoped
class MessageListService {
    private final MessageRepository messages;
    private final SurveyLinkRepository links;

    MessageListService(MessageRepository messages, SurveyLinkRepository links) {
        this.messages = messages;
        this.links = links;
    }

    @Transactional
    Page<MessageView> page(
            @Nullable MessageState state,
            @Nullable UUID followUp,
            @Nullable Cursor after,
            int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new Parameters();
        if (state != null) {
            conditions.add("state = :state");
            values.and("state", state);
        }
        if (followUp != null) {
            conditions.add(
                    "linkId = (select id from SurveyLinkEntity where followUpId = :followUp)");
            values.and("followUp", followUp);
        }
        if (after != null) {
            conditions.add("(queuedAt, id) < (:at, :id)");
            values.and("at", after.at()).and("id", after.id());
        }
        String query = String.join(" and ", conditions) + " order by queuedAt desc, id desc";
        return views(messages.find(query, values).range(0, limit).list(), limit);
    }

    private Page<MessageView> views(List<MessageEntity> rows, int limit) {
        Map<UUID, UUID> followUps =
                links.list("id in ?1", rows.stream().map(row -> row.linkId).toList()).stream()
                        .collect(Collectors.toMap(link -> link.id, link -> link.followUpId));
        return Page.of(
                        rows,
                        limit,
                        (MessageEntity row) -> new Cursor(row.queuedAt, row.id).toString())
                .map(row -> MessageView.of(row, followUps.getOrDefault(row.linkId, row.linkId)));
    }
}
