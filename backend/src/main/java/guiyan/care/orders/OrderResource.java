package guiyan.care.orders;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/family-service-orders")
@Tag(name = "Care")
class OrderResource {

    private final ServiceOrders orders;
    private final HelpingHands helpers;
    private final ConfirmCodes codes;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    OrderResource(
            ServiceOrders orders,
            HelpingHands helpers,
            ConfirmCodes codes,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.orders = orders;
        this.helpers = helpers;
        this.codes = codes;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "List help for families, what is due last first",
            description = "Farm work and other help; `from` and `to` are days on which it is due.")
    public Page<OrderView> listServiceOrders(@Valid @BeanParam OrderFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return orders.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<OrderView> views(List<ServiceOrder> shown) {
        var units = organizations.refs(shown.stream().map(o -> o.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(order -> OrderView.of(order, units.get(order.branchId), clock.today()))
                .toList();
    }

    private OrderView view(ServiceOrder order) {
        return views(List.of(order)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.SERVICES_READ)
    @Operation(summary = "Show one order", description = "With the `ETag` that an act needs.")
    public OrderView showServiceOrder(PublicId id) {
        return view(orders.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down what a family asks for",
            description = "The village owes it until the last day of the season; from the day after it is overdue.")
    public OrderView placeServiceOrder(@Valid @NotNull OrderForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        var order = new ServiceOrder();
        order.placeWhere(member);
        order.personId = member.id;
        order.person = member.person;
        order.recordedBy = caller.who().name();
        form.applyTo(order, clock.today());
        orders.recorded(order);
        return written(order, Act.of("service-order.placed"));
    }

    private OrderView written(ServiceOrder order, Act act) {
        audit.record(act.on(order.personId), order);
        return view(orders.written(order));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(OrderForm.class)
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise an order that is open", description = "It stays on behalf of the same member.")
    public OrderView reviseServiceOrder(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var order = orders.require(caller.scope(), id, ifMatch);
        order.require(OrderState.OPEN);
        var form = patch.onto(OrderForm.of(order));
        if (form.memberId().value() != order.personId) throw new Refusal(OrderCode.ORDER_STAYS_WITH_MEMBER, "memberId");
        form.applyTo(order, clock.today());
        return written(order, Act.of("service-order.revised"));
    }

    @GET
    @Path("/{id}/helpers")
    @Allowed(Right.SERVICES_READ)
    @Operation(summary = "List who helped", description = "Each with his days; no more is kept of a helper.")
    public Page<HelperView> listServiceHelpers(PublicId id) {
        var order = orders.require(caller.scope(), id);
        return Page.whole(helpers.of(order).stream().map(HelperView::of).toList());
    }

    @POST
    @Path("/{id}/helpers")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note who helped, and for how many days",
            description = "One after the other, before the family confirms; the order counts heads and days.")
    public OrderView noteServiceHelper(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HelperForm form) {
        var order = orders.require(caller.scope(), id, ifMatch);
        order.helped(form.days());
        var helper = new HelpingHand();
        helper.placeWhere(order);
        helper.orderId = order.id;
        helper.name = form.name();
        helper.days = form.days();
        helpers.recorded(helper);
        return written(order, Act.of("service-order.helped"));
    }

    @DELETE
    @Path("/{id}/helpers/{helper}")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Take out a helper who was noted by mistake",
            description = "Before the family confirms; of work that is done somebody stays.")
    public OrderView strikeServiceHelper(PublicId id, PublicId helper, @HeaderParam("If-Match") Precondition ifMatch) {
        var order = orders.require(caller.scope(), id, ifMatch);
        var noted = helpers.require(order, helper);
        order.helpedNot(noted.days);
        helpers.delete(noted);
        return written(order, Act.of("service-order.helper-struck"));
    }

    @POST
    @Path("/{id}/done")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that the help was given", description = "With the day; by it the season was met or not.")
    public OrderView finishServiceOrder(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DayForm form) {
        var order = orders.require(caller.scope(), id, ifMatch);
        order.done(form.on(), clock.today());
        return written(order, Act.of("service-order.done"));
    }

    @POST
    @Path("/{id}/code")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Give the family a code to confirm by",
            description =
                    "Six digits for whoever is at home, shown this once; another one takes its place. Whoever has helped asks for it when the work is done.")
    public ConfirmCodeView giveServiceCode(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var order = orders.require(caller.scope(), id, ifMatch);
        var code = codes.give(order);
        var view = written(order, Act.of("service-order.code-given"));
        return new ConfirmCodeView(code, view.etag());
    }

    @POST
    @Path("/{id}/confirm")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Write down that the family confirms the help",
            description = "Who, how and when, and what it says of the help; with it the village's duty is done.")
    public OrderView confirmServiceOrder(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull ConfirmForm form) {
        var order = orders.require(caller.scope(), id, ifMatch);
        codes.require(order, form);
        order.confirm(form, clock.today());
        return written(
                order, Act.of("service-order.confirmed").because(form.by().name()));
    }

    @POST
    @Path("/{id}/cancel")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that the help is not wanted any more", description = "Only before it was given.")
    public OrderView cancelServiceOrder(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DayForm form) {
        var order = orders.require(caller.scope(), id, ifMatch);
        order.cancel(form.on(), clock.today());
        return written(order, Act.of("service-order.cancelled"));
    }
}
