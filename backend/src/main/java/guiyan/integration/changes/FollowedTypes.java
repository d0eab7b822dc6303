package guiyan.integration.changes;

import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Followed;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The types whose changes are told, and the right that reading each asks for. */
@Singleton
public class FollowedTypes {

    private final Map<String, Right> rights = new TreeMap<>();

    FollowedTypes(EntityManagerFactory database) {
        for (var entity : database.getMetamodel().getEntities()) {
            var followed = entity.getJavaType().getAnnotation(Followed.class);
            if (followed != null) rights.put(followed.value(), followed.right());
        }
    }

    /** Those of these types that somebody may read; all he may when none is named. */
    public Set<String> readableBy(Caller.Who who, Collection<String> named) {
        return rights.keySet().stream()
                .filter(type -> who.rights().contains(rights.get(type)))
                .filter(type -> named.isEmpty() || named.contains(type))
                .collect(Collectors.toSet());
    }

    /** Refuses a type that is none. */
    public void require(Collection<String> named, String field) {
        for (var type : named) if (!rights.containsKey(type)) throw new Refusal(PlatformCode.WRONG_TYPE, field);
    }
}
