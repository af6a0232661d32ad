package io.openhotline.intake.knowledge;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.search.SearchText;
import io.openhotline.platform.pack.PackScoped;
import java.util.List;
import java.util.stream.Stream;

/// Knows the words that mean the same in the pack, folded.
@PackScoped
class Synonyms {
    private final List<List<String>> groups;

    Synonyms(IntakePolicy policy) {
        this.groups =
                policy.synonyms().stream()
                        .map(group -> group.stream().map(SearchText::fold).toList())
                        .toList();
    }

    /// Returns the folded term, and the term with each of its words replaced by a synonym.
    List<String> of(String term) {
        return Stream.concat(Stream.of(term), groups.stream().flatMap(group -> in(term, group)))
                .distinct()
                .toList();
    }

    private static Stream<String> in(String term, List<String> group) {
        return group.stream()
                .filter(term::contains)
                .flatMap(word -> group.stream().map(other -> term.replace(word, other)));
    }

    /// Returns the synonyms of all words that the folded text contains.
    Stream<String> ofWordsIn(String text) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(text::contains))
                .flatMap(List::stream);
    }
}
