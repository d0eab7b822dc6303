package guiyan.platform.contract;

import guiyan.platform.Right;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/** Adds to the contract what no resource repeats: how an operation fails, its headers, its status, the shape of a patch. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiHouseRules implements OASFilter {

    private final IndexView index;
    private final ResourceMethods methods;

    /** The index knows the annotations that the contract has no place for. */
    public OpenApiHouseRules(IndexView index) {
        this.index = index;
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (var failure : Failure.values()) contract.getComponents().addResponse(failure.shared(), failure.response());
        for (var path : contract.getPaths().getPathItems().values())
            path.getOperations().forEach(this::complete);
        Scopes.describe(contract);
        new ProblemCodes(contract, index).put();
        new PatchSchemas(contract).put();
        Examples.of(contract).put();
        new UsedSchemas(contract).keep();
    }

    private void complete(HttpMethod method, Operation operation) {
        var name = operation.getOperationId();
        if (methods.isOpen(name)) operation.setSecurity(List.of());
        methods.idempotencyKey(name).ifPresent(required -> operation.addParameter(Headers.idempotencyKey(required)));
        if (operation.getParameters() != null) operation.getParameters().forEach(Headers::describe);
        methods.right(name).ifPresent(right -> Scopes.describe(operation, Right.valueOf(right)));
        succeeds(operation, methods.status(name));
        FileAnswers.describe(operation);
        var failures = Failure.of(operation, methods.isOpen(name));
        if (method != HttpMethod.GET && !methods.isOpen(name)) failures.add(Failure.STATE);
        fails(operation, failures);
    }

    private static void fails(Operation operation, Set<Failure> failures) {
        var answers = operation.getResponses();
        for (var failure : failures)
            if (!answers.hasAPIResponse(String.valueOf(failure.status)))
                answers.addAPIResponse(
                        String.valueOf(failure.status),
                        OASFactory.createAPIResponse().ref(failure.shared()));
        answers.addAPIResponse("default", OASFactory.createAPIResponse().ref("Problem"));
    }

    /** The success under its own status; failures have one shape, but for those an operation describes itself. */
    private static void succeeds(Operation operation, Optional<Integer> status) {
        var answers = OASFactory.createAPIResponses();
        operation.getResponses().getAPIResponses().forEach((code, answer) -> {
            if (code.startsWith("2"))
                answers.addAPIResponse(status.map(String::valueOf).orElse(code), answer);
            else if (answer.getContent() != null) answers.addAPIResponse(code, answer);
        });
        operation.setResponses(answers);
    }
}
