package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A form of the pack is filled, signed off and printed, and reaches the department (W9, C2, S1).
///
/// @param template the code of the form
/// @param fields its values
record PrintedForm(Matter matter, String template, Map<String, Object> fields) implements Scene {
    PrintedForm {
        fields = Map.copyOf(fields);
    }

    @Override
    public Title title() {
        return Title.of("A form is filled, signed off and printed", "填写、签核并打印表单");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        ApiClient desk = stage.services().intake();
        String forms = "/tickets/" + ticket.id() + "/forms";
        JsonNode form = filled(stage, forms);
        String path = forms + "/" + form.path("id").asText();
        stage.post(desk, path + "/sign-off", Map.of("revision", form.path("revision").asInt()));
        JsonNode content = department.await("chased", ticket).data();
        stage.check(
                fields.values().stream()
                        .filter(String.class::isInstance)
                        .anyMatch(
                                value -> content.path("text").asText().contains(value.toString())),
                department.code() + " has what the form says",
                content);
        print(stage, path + "/print");
        department.reply("complete", order, matter.outcome("按申请办理", "已办理"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }

    /// Fills the form that began with the filing, or begins it.
    private JsonNode filled(Stage stage, String forms) {
        ApiClient desk = stage.services().intake();
        for (JsonNode draft : stage.get(desk, forms).path("items")) {
            if (draft.at("/template/code").asText().equals(template)) {
                stage.narrator().seen("the form began with the filing: " + draft.path("fields"));
                String path = forms + "/" + draft.path("id").asText();
                return stage.patch(desk, path, Map.of("fields", fields)).body();
            }
        }
        return stage.post(desk, forms, Map.of("template", template, "fields", fields)).body();
    }

    private void print(Stage stage, String path) {
        byte[] pdf = stage.services().intake().download(path);
        stage.check(
                pdf.length > 1_000 && pdf[0] == '%' && pdf[1] == 'P',
                "it is printed as PDF, " + pdf.length + " bytes",
                path);
        try {
            Path file = Files.write(Files.createTempFile("hotline-" + template, ".pdf"), pdf);
            stage.narrator().show(file + "  " + stage.services().intake().base() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
