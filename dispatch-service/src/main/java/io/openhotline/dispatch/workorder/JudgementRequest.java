package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.Money;
import io.openhotline.dispatch.workorder.domain.Judgement;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds what a department judges beyond cause and remedy (C4), in a request and in a response.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Judgement",
        description =
                "What the department judges beyond cause and remedy. A value that isn't judged is"
                        + " left out.")
record JudgementRequest(
        @Schema(description = "Whether the customer's reason holds") @Nullable Boolean reasonHolds,
        @Schema(description = "Whether the customer's claim is fair") @Nullable Boolean claimFair,
        @Schema(examples = "管网一班")
                @Nullable @Text(max = io.openhotline.contracts.Judgement.MAX_NAME)
                String responsibleUnit,
        @Schema(examples = "陈建国") @Nullable @Text(max = io.openhotline.contracts.Judgement.MAX_NAME)
                String responsiblePerson,
        @Nullable @Valid LossRequest loss) {

    /// Shows a judgement; `shown` turns a name into what the caller may read.
    static @Nullable JudgementRequest of(
            @Nullable Judgement judgement, Function<@Nullable String, @Nullable String> shown) {
        return judgement == null
                ? null
                : new JudgementRequest(
                        judgement.reasonHolds(),
                        judgement.claimFair(),
                        shown.apply(judgement.responsibleUnit()),
                        shown.apply(judgement.responsiblePerson()),
                        LossRequest.of(judgement.loss()));
    }

    Judgement toDomain() {
        return new Judgement(
                reasonHolds,
                claimFair,
                responsibleUnit,
                responsiblePerson,
                loss == null ? null : loss.toDomain());
    }

    /// Returns what the annotations can't check.
    List<FieldError> errors() {
        return loss == null ? List.of() : loss.errors();
    }

    @Schema(name = "Loss", description = "The assessed loss")
    record LossRequest(
            @NotNull @Pattern(regexp = Money.AMOUNT) @Schema(
                            description =
                                    "A decimal number, not negative, with at most the decimal places of"
                                            + " the currency",
                            examples = "1250.00")
                    String amount,
            @NotNull @Pattern(regexp = Money.CURRENCY) @Schema(description = "A code of ISO 4217", examples = "CNY")
                    String currency) {

        private static @Nullable LossRequest of(@Nullable Loss loss) {
            return loss == null
                    ? null
                    : new LossRequest(
                            loss.amount().toPlainString(), loss.currency().getCurrencyCode());
        }

        private Loss toDomain() {
            return new Loss(new BigDecimal(amount), Currency.getInstance(currency));
        }

        private List<FieldError> errors() {
            int places = Currencies.decimalPlaces(currency);
            if (places < 0) {
                return List.of(FieldError.of("/judgement/loss/currency", "currency"));
            }
            return new BigDecimal(amount).scale() > places
                    ? List.of(FieldError.of("/judgement/loss/amount", "decimal-places", places))
                    : List.of();
        }
    }
}
