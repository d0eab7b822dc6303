package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GeneratedClientTest {

    private static final Path FOLDER = Path.of("target", "generated-client");
    private static final Path CLASSES = FOLDER.resolve("classes");

    @Inject
    Cast cast;

    @Test
    void aClientByAStockGeneratorCompilesAndWorks() throws Exception {
        cast.enter();
        run(
                "-jar",
                "target/generator/openapi-generator-cli.jar",
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                "../openapi.yaml",
                "-o",
                FOLDER.toString(),
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                "useJakartaEe=true,hideGenerationTimestamp=true");
        compile();
        var said = run(
                "-cp",
                CLASSES + File.pathSeparator + libraries(),
                "Smoke",
                "http://127.0.0.1:" + RestAssured.port,
                Cast.LIAISON,
                Cast.PASSWORD,
                PublicId.of(cast.unit(Place.VILLAGE).id).toString());
        assertThat(said).contains("done");
    }

    private static void compile() throws IOException {
        Files.createDirectories(CLASSES);
        var arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-encoding", "UTF-8", "-d", CLASSES.toString(), "-cp", libraries()));
        arguments.add("src/test/resources/client/Smoke.java");
        try (var sources = Files.walk(FOLDER.resolve("src/main/java"))) {
            sources.map(Path::toString).filter(path -> path.endsWith(".java")).forEach(arguments::add);
        }
        var said = new ByteArrayOutputStream();
        var status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String libraries() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** What a Java of its own says to the end. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
