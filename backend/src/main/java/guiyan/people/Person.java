package guiyan.people;

import guiyan.people.values.Pinyin;
import guiyan.people.values.Sex;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import guiyan.platform.crypto.Sealed;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Somebody the office knows: a member, a labourer, a guardian. What he is to the office stands in other rooms. */
@Entity
public class Person extends Scoped {

    public String name;

    /** Pinyin, because the column's own order would be by code point. */
    public String nameKey;

    @Enumerated(EnumType.STRING)
    public Sex sex;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate birthDate;

    /** The latest day it may be, kept by the database: ages are counted by it. */
    @Column(insertable = false, updatable = false)
    public String bornBy;

    @Embedded
    @AttributeOverride(name = "cipher", column = @Column(name = "citizen_id_cipher"))
    @AttributeOverride(name = "mask", column = @Column(name = "citizen_id_mask"))
    @AttributeOverride(name = "print", column = @Column(name = "citizen_id_print"))
    public Sealed citizenId;

    public String ethnicity;
    public String education;
    public String villageGroup;
    public String source;
    public String externalId;

    /** The record that stands for this one since both were merged. */
    public Long supersededBy;

    /** Since when what is known of him is only stored, because he asked for that; null while it is used (P-13). */
    public LocalDate restrictedOn;

    /** Refuses acts that use what is only stored. */
    public void requireInUse() {
        requireCurrent();
        if (restrictedOn != null) throw new Refusal(PeopleCode.PERSON_RESTRICTED, null, restrictedOn);
    }

    /** Refuses acts on a record that another one stands for. */
    public void requireCurrent() {
        if (supersededBy != null) throw new Refusal(PeopleCode.PERSON_MERGED, null);
    }

    /** Takes a name, and the key it is sorted by. */
    public void rename(String name) {
        this.name = name;
        nameKey = Pinyin.sortKey(name);
    }
}
