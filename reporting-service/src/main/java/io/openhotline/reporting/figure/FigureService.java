package io.openhotline.reporting.figure;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.figure.domain.Sums;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Breakdown;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Answers questions from the rollups.
@PackScoped
public class FigureService {
    private final FigureRepository rows;
    private final AxisCodes codes;
    private final ReportingPolicy policy;

    FigureService(FigureRepository rows, AxisCodes codes, ReportingPolicy policy) {
        this.rows = rows;
        this.codes = codes;
        this.policy = policy;
    }

    /// Returns empty if the combination isn't kept.
    @Transactional
    Optional<List<FigureLine>> answer(Question question) {
        rows.freeze();
        return question.breakdown().filter(rows::isKept).map(by -> lines(by, question));
    }

    private List<FigureLine> lines(Breakdown by, Question question) {
        var sums = new Sums(question, codes::of);
        rows.addRows(by, question.days(), sums);
        if (by.second() == null && by.first().isTimed()) {
            rows.addTimes(by, question.days(), sums);
        }
        return lines(question, sums.lines());
    }

    /// Returns the lines in the order of the pack.
    public List<FigureLine> lines(Question question, Map<List<String>, Sums.Line> sums) {
        var sorted = new TreeMap<List<String>, Sums.Line>(codes.order(question.by()));
        sorted.putAll(sums);
        return sorted.entrySet().stream()
                .map(line ->
                        FigureLine.of(question.by(), line.getKey(), line.getValue(), codes, policy))
                .toList();
    }
}
