package guiyan.exports;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guiyan.platform.Page;
import jakarta.ws.rs.GET;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.stream.Stream;

/** The lists of the API, found in the code. */
final class Lists {

    private Lists() {}

    /** What one row of each list is shown as. */
    static List<Class<?>> views() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("guiyan").stream()
                        .filter(type -> type.getSimpleName().endsWith("Resource"))
                        .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(GET.class) && method.getReturnType() == Page.class)
                        .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                        .<Class<?>>map(Class.class::cast)
                        .toList();
    }
}
