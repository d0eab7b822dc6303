package guiyan.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Adds to the contract what no resource repeats: how an operation fails, its headers, its status, the shape of a patch. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiHouseRules implements OASFilter {

    private final ResourceMethods methods;

    /** The index knows the annotations that the contract has no place for. */
    public OpenApiHouseRules(IndexView index) {
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (var path : contract.getPaths().getPathItems().values())
            path.getOperations().forEach((method, operation) -> complete(method, operation));
        new PatchSchemas(contract).put();
        new UsedSchemas(contract).keep();
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        var name = operation.getOperationId();
        succeeds(operation, methods.status(name));
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref("Problem"));
        if (methods.isOpen(name)) operation.setSecurity(List.of());
        methods.idempotencyKey(name).ifPresent(required -> operation.addParameter(Headers.idempotencyKey(required)));
        if (operation.getParameters() != null) operation.getParameters().forEach(Headers::describeIfMatch);
    }

    /** The success under its own status; failures all have one shape. */
    private static void succeeds(Operation operation, Optional<Integer> status) {
        var said = new TreeMap<>(operation.getResponses().getAPIResponses());
        said.keySet().removeIf(code -> !code.startsWith("2"));
        var answers = OASFactory.createAPIResponses();
        for (var each : said.entrySet()) answers.addAPIResponse(code(each, status), each.getValue());
        operation.setResponses(answers);
    }

    private static String code(Map.Entry<String, ?> answer, Optional<Integer> status) {
        return status.map(String::valueOf).orElse(answer.getKey());
    }
}
