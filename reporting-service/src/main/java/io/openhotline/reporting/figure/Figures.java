package io.openhotline.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to a question.
@Schema(
        name = "Figures",
        description = "The tickets and calls of the days, by the dimensions that were asked for",
        requiredProperties = {"firstDay", "lastDay", "by", "items"})
record Figures(
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "What the lines are by; without any, there is one line for all")
                List<String> by,
        @Schema(
                        description =
                                "In the order of the pack; without lines that count nothing. The line"
                                        + " of a category includes the categories below it")
                List<FigureLine> items) {}
