package guiyan.outflow.importing;

import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.Scoped;
import guiyan.platform.ScopedRepository;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One pass over a register whose rows are each about a member: whom they mean, and what is written of an act. */
public abstract class MemberRegisterPass<E extends Scoped> extends RegisterPass<E> {

    protected final ImportContext context;
    protected final MemberRows members;
    private final Audit audit;
    private final Caller caller;
    private final ScopedRepository<E> register;
    private final List<Text<E>> texts;

    protected MemberRegisterPass(
            Roll roll,
            Audit audit,
            Caller caller,
            ImportContext context,
            ScopedRepository<E> register,
            List<Text<E>> texts) {
        super(context);
        this.context = context;
        this.audit = audit;
        this.caller = caller;
        this.register = register;
        this.texts = texts;
        members = new MemberRows(roll, context);
    }

    /** The subject of its acts, such as {@code venture}, with what is done at first. */
    protected abstract String begun();

    protected abstract E blank();

    /** The row is about this person, lies where he does, and was written down by the writer. */
    protected abstract void concern(E entity, Person person, String writer);

    protected abstract Long personOf(E entity);

    @Override
    protected boolean isAnothers(ImportRow row, E entity) {
        return super.isAnothers(row, entity) || !personOf(entity).equals(row.subjectId);
    }

    /** What follows for the row of the register from other rows, before it is stored. */
    protected void complete(E entity, ImportRow row) {}

    /** What is kept of a row beside the row of the register itself. */
    protected void keep(E entity, ImportRow row) {}

    protected String writer() {
        return caller.who().name();
    }

    /** The same subject's act: {@code venture.revised}, {@code care.commitment-revised}. */
    private String act(String done) {
        var dot = begun().indexOf('.');
        var word = begun().lastIndexOf('-');
        return begun().substring(0, Math.max(dot, word) + 1) + done;
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
        concern(entity, members.of(row).person, writer());
        Text.write(texts, entity, row.values);
        complete(entity, row);
        register.recorded(entity);
        keep(entity, row);
        audit.record(Act.of(begun()).on(personOf(entity)), entity);
        return entity;
    }

    @Override
    protected void change(E entity, Map<String, String> values) {
        Text.write(texts, entity, values);
        audit.record(Act.of(act("revised")).on(personOf(entity)).changing(values.keySet()), entity);
        register.stamped(entity);
    }

    @Override
    protected void forget(Collection<E> gone) {
        for (var entity : gone) {
            audit.record(Act.of(act("reverted")).on(personOf(entity)).deleting(), entity);
            register.delete(entity);
        }
        register.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
