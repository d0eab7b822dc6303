package guiyan.homecoming.importing;

import guiyan.homecoming.values.OfMember;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.ScopedRepository;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One pass over a register whose rows are each about a member: whom they mean, and what is written of an act. */
abstract class MemberPass<E extends OfMember> extends RegisterPass<E> {

    final ImportContext context;
    final MemberRows members;
    private final HomecomingTools tools;
    private final ScopedRepository<E> register;
    private final List<Text<E>> texts;

    MemberPass(HomecomingTools tools, ImportContext context, ScopedRepository<E> register, List<Text<E>> texts) {
        super(context);
        this.tools = tools;
        this.context = context;
        this.register = register;
        this.texts = texts;
        members = new MemberRows(tools.roll, context);
    }

    /** The subject of its acts, such as {@code venture}, with what is done at first. */
    abstract String begun();

    abstract E blank();

    /** What is kept of a row beside the row of the register itself. */
    void keep(E entity, ImportRow row) {}

    String writer() {
        return tools.caller.who().name();
    }

    private String act(String done) {
        return begun().substring(0, begun().indexOf('.') + 1) + done;
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    @Override
    protected List<E> withIds(Collection<Long> ids) {
        return register.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(E entity) {
        return Text.all(texts, entity);
    }

    @Override
    protected E create(ImportRow row) {
        var entity = blank();
        entity.concern(members.of(row).person, writer());
        Text.write(texts, entity, row.values);
        register.recorded(entity);
        keep(entity, row);
        tools.audit.record(Act.of(begun()).on(entity.personId), entity);
        return entity;
    }

    @Override
    protected void change(E entity, Map<String, String> values) {
        Text.write(texts, entity, values);
        tools.audit.record(Act.of(act("revised")).on(entity.personId).changing(values.keySet()), entity);
        register.stamped(entity);
    }

    @Override
    protected void forget(Collection<E> gone) {
        for (var entity : gone) {
            tools.audit.record(Act.of(act("reverted")).on(entity.personId).deleting(), entity);
            register.delete(entity);
        }
        register.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
