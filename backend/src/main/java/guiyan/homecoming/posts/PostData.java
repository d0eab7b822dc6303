package guiyan.homecoming.posts;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The posts that somebody has held, in the copy of his data. */
@Singleton
class PostData implements PersonalData {

    private final VillagePosts posts;

    PostData(VillagePosts posts) {
        this.posts = posts;
    }

    /** One post. */
    record Copy(PostKind kind, String title, LocalDate from, LocalDate to) {}

    @Override
    public String part() {
        return "villagePosts";
    }

    @Override
    public List<Copy> copy(long person) {
        return posts.of(person).stream()
                .map(post -> new Copy(post.kind, post.title, post.fromOn, post.toOn))
                .toList();
    }
}
