package guiyan.imports.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The catalogue of dirt, domain.md 3.4, line by line. */
class DirtTableTest {

    @Test
    void everyLineOfTheDirtTableHasItsTestOverHttp() {
        var tested = new ClassFileImporter()
                .importClasses(DirtyFilesTest.class, DirtyCellsTest.class, DirtyPlacesTest.class).stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Test.class))
                        .map(JavaMethod::getName)
                        .map(name -> name.substring(0, 3))
                        .collect(Collectors.toCollection(TreeSet::new));
        var lines = IntStream.rangeClosed(1, 45).mapToObj("d%02d"::formatted).toList();
        assertThat(tested).containsExactlyElementsOf(lines);
    }
}
