package guiyan.privacy.notices;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Notices, and who has accepted them. */
@Singleton
public class PrivacyNotices implements PanacheRepositoryBase<PrivacyNotice, Long> {

    private final Ids ids;
    private final BusinessClock business;
    private final SystemClock system;
    private final Audit audit;

    PrivacyNotices(Ids ids, BusinessClock business, SystemClock system, Audit audit) {
        this.ids = ids;
        this.business = business;
        this.system = system;
        this.audit = audit;
    }

    /** All versions, the one in force first. */
    Page<PrivacyNotice> all(Cursor cursor) {
        return Listing.of(PrivacyNotice.class, "n", "")
                .sortedBy(cursor, List.of(Order.<PrivacyNotice>byId().turned()))
                .page(getEntityManager(), cursor);
    }

    PrivacyNotice require(PublicId id) {
        var notice = findById(id.value());
        if (notice == null) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return notice;
    }

    /** Whether there is one in force. */
    public boolean hasOne() {
        return find("order by number desc").firstResultOptional().isPresent();
    }

    /** Publishes the next version, which these accounts have read and accepted. */
    public void publish(String title, String text, Collection<Long> readers) {
        var notice = published(new PrivacyNoticeForm(title, text));
        readers.forEach(reader -> accept(notice, reader));
    }

    PrivacyNotice published(PrivacyNoticeForm form) {
        var notice = new PrivacyNotice();
        notice.id = ids.next();
        notice.number = find("order by number desc")
                        .firstResultOptional()
                        .map(last -> last.number)
                        .orElse(0)
                + 1;
        notice.title = form.title().strip();
        notice.text = form.text().strip();
        notice.publishedOn = business.today();
        notice.recordedAt = business.now();
        notice.revisedAt = notice.recordedAt;
        persistAndFlush(notice);
        audit.record(Act.of("notice.published").because("v" + notice.number), notice);
        return notice;
    }

    /** What the account has accepted of these notices, by notice. */
    Map<Long, PrivacyNoticeAcceptance> acceptedBy(long account, Collection<Long> notices) {
        if (notices.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "from PrivacyNoticeAcceptance a where a.accountId = :account and a.noticeId in :notices",
                        PrivacyNoticeAcceptance.class)
                .setParameter("account", account)
                .setParameter("notices", notices)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.noticeId, Function.identity()));
    }

    /** Notes that the account has accepted the notice, unless it has before. */
    boolean accept(PrivacyNotice notice, long account) {
        if (!acceptedBy(account, List.of(notice.id)).isEmpty()) return false;
        var acceptance = new PrivacyNoticeAcceptance();
        acceptance.id = ids.next();
        acceptance.noticeId = notice.id;
        acceptance.accountId = account;
        acceptance.acceptedAt = system.now();
        getEntityManager().persist(acceptance);
        return true;
    }
}
