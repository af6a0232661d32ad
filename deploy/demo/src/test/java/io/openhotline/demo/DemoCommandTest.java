package io.openhotline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemoCommandTest {

    @Test
    void without_a_running_system_the_command_fails_with_one_line() {
        var printed = new StringWriter();
        int status =
                new CommandLine(new DemoCommand(_ -> () -> "a token"))
                        .setOut(new PrintWriter(printed))
                        .setExecutionExceptionHandler((failure, _, _) -> {
                            printed.append(failure.getMessage());
                            return 1;
                        })
                        .execute("--intake=http://localhost:1");

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString())
                .contains("http://localhost:1 does not answer")
                .contains("start a hotline with deploy/hotline up")
                .doesNotContain("\n");
    }

    @Test
    void the_list_names_each_scene_with_its_requirements_and_needs_no_system() {
        var printed = new StringWriter();
        int status =
                new CommandLine(new DemoCommand(_ -> () -> "a token"))
                        .setOut(new PrintWriter(printed))
                        .execute("--list", "--pack=call-centre-400", "--intake=http://localhost:1");

        assertThat(status).isZero();
        assertThat(printed.toString().lines())
                .startsWith("call-centre-400")
                .anySatisfy(line ->
                        assertThat(line)
                                .endsWith("A date is promised to the customer · 答应客户一个日期 (C5)"));
    }
}
