package guiyan.homecoming.importing;

import guiyan.homecoming.values.OfMember;
import guiyan.outflow.importing.MemberRegisterPass;
import guiyan.people.Person;
import guiyan.platform.ScopedRepository;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.Text;
import java.util.List;

/** One pass over a register of homecoming. */
abstract class MemberPass<E extends OfMember> extends MemberRegisterPass<E> {

    MemberPass(HomecomingTools tools, ImportContext context, ScopedRepository<E> register, List<Text<E>> texts) {
        super(tools.roll, tools.audit, tools.caller, context, register, texts);
    }

    @Override
    protected void concern(E entity, Person person, String writer) {
        entity.concern(person, writer);
    }

    @Override
    protected Long personOf(E entity) {
        return entity.personId;
    }
}
