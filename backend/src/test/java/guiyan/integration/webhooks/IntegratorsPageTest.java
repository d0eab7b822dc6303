package guiyan.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of checking a signature that the integrators' page gives, as they stand on it, run on messages as they are sent. */
class IntegratorsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "integrators.md");
    private static final String SECRET = "5d2f8c".repeat(10);
    private static final String BODY = "{\"id\":\"0J2V\",\"changes\":[{\"type\":\"MEMBER\"}]}\n";

    @TempDir
    Path folder;

    @Test
    void theShellTellsWhatIsGenuine() throws Exception {
        tells("verify.sh", "bash");
    }

    @Test
    void pythonTellsWhatIsGenuine() throws Exception {
        tells("verify.py", "python3");
    }

    @Test
    void javaTellsWhatIsGenuine() throws Exception {
        tells(
                "Verify.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private void tells(String name, String by) throws Exception {
        assumeTrue(isThere(by), by + " is not there");
        var script = folder.resolve(name);
        Files.writeString(script, onThePage(name));
        var now = Instant.now();
        var genuine = new Signature(now, List.of(SECRET)).of(BODY);
        var overlapping = new Signature(now, List.of("another", SECRET)).of(BODY);
        assertThat(run(by, script, genuine, BODY)).isZero();
        assertThat(run(by, script, overlapping, BODY)).isZero();
        assertThat(run(by, script, genuine, BODY.strip())).isNotZero();
        assertThat(run(by, script, new Signature(now, List.of("another")).of(BODY), BODY))
                .isNotZero();
        assertThat(run(by, script, new Signature(now.minusSeconds(400), List.of(SECRET)).of(BODY), BODY))
                .isNotZero();
    }

    private static boolean isThere(String program) {
        return program.startsWith("/")
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static String onThePage(String name) throws IOException {
        var block = Pattern.compile("```\\w+\\n(?:#|//) " + Pattern.quote(name) + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).as(name + " stands on the page").isTrue();
        return block.group(1);
    }

    private int run(String by, Path script, String header, String body) throws Exception {
        var command = new ArrayList<>(List.of(by, script.toString(), header));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GUIYAN_SECRET", SECRET);
        var process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return process.waitFor();
    }
}
