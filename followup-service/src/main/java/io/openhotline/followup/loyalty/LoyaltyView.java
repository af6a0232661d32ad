package io.openhotline.followup.loyalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the loyalty of the customers who were asked in a month, by stratum and in all.
@Schema(
        name = "Loyalty",
        description = "How likely the customers of a month recommend us (C6)",
        requiredProperties = {"month", "all", "strata"})
record LoyaltyView(
        @Schema(description = "The month of the strata", examples = "2026-11") String month,
        FiguresView all,
        @Schema(description = "In order of their codes; without those that nobody answered in")
                List<StratumView> strata) {

    /// Shows counts and their net promoter score.
    @Schema(
            name = "LoyaltyFigures",
            description = "Counts of answers, and the net promoter score made of them",
            requiredProperties = {"promoters", "passives", "detractors", "answers"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresView(
            @Schema(description = "Answers of 9 and 10", minimum = "0") long promoters,
            @Schema(description = "Answers of 7 and 8", minimum = "0") long passives,
            @Schema(description = "Answers from 0 to 6", minimum = "0") long detractors,
            @Schema(description = "All answers", minimum = "0") long answers,
            @Schema(
                            description =
                                    "The net promoter score: per cent of promoters less per cent of"
                                            + " detractors, from -100 to 100, with one decimal;"
                                            + " missing without answers",
                            minimum = "-100",
                            maximum = "100")
                    @Nullable BigDecimal netPromoterScore) {

        static FiguresView of(long promoters, long passives, long detractors) {
            long answers = promoters + passives + detractors;
            return new FiguresView(
                    promoters,
                    passives,
                    detractors,
                    answers,
                    answers == 0 ? null : score(promoters - detractors, answers));
        }

        private static BigDecimal score(long balance, long answers) {
            return BigDecimal.valueOf(100 * balance)
                    .divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_EVEN);
        }
    }

    /// Shows the figures of a stratum.
    @Schema(
            name = "LoyaltyStratum",
            description = "The figures of a stratum",
            requiredProperties = {"stratum", "figures"})
    record StratumView(
            @Schema(description = "The stratum of the sample", examples = "repair/2026-11")
                    String stratum,
            FiguresView figures) {}

    static LoyaltyView of(String month, List<LoyaltyCountEntity> rows) {
        return new LoyaltyView(
                month,
                FiguresView.of(
                        rows.stream().mapToLong(row -> row.promoters).sum(),
                        rows.stream().mapToLong(row -> row.passives).sum(),
                        rows.stream().mapToLong(row -> row.detractors).sum()),
                rows.stream()
                        .map(row ->
                                new StratumView(
                                        row.stratum,
                                        FiguresView.of(
                                                row.promoters, row.passives, row.detractors)))
                        .toList());
    }
}
