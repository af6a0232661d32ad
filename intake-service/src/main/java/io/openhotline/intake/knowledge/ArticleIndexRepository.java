package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.search.SearchText;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Stores the words by which an approved version is found, with how much they count.
@ApplicationScoped
class ArticleIndexRepository {
    static final int TITLE = 4;
    static final int KEYWORD = 3;
    static final int BODY = 1;

    private static final String ADD =
            """
            insert into article_search (version_id, weight, words)
            select ?, weight, words from unnest(?, ?) as added (weight, words)
            """;

    private record Part(int weight, String words) {}

    private final Database database;

    ArticleIndexRepository(Database database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID version, Content content) {
        List<Part> parts =
                Stream.concat(
                                Stream.of(content.zh(), content.en())
                                        .filter(Objects::nonNull)
                                        .flatMap(ArticleIndexRepository::parts),
                                content.keywords().stream()
                                        .map(keyword -> new Part(KEYWORD, fold(keyword))))
                        .toList();
        database.update(
                ADD,
                version,
                Array.of("int", parts, Part::weight),
                Array.of("text", parts, Part::words));
    }

    private static Stream<Part> parts(ArticleText text) {
        return Stream.of(new Part(TITLE, fold(text.title())), new Part(BODY, fold(text.body())));
    }

    private static String fold(String text) {
        return SearchText.fold(text);
    }
}
