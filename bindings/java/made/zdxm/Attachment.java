// Made from src/ by `cargo run -p zdxm-abi`; do not edit.
package zdxm;

import java.time.YearMonth;

/**
 * An attachment of the ledger.
 *
 * <p>台账中的附件。
 */
public final class Attachment extends Row {
    private final int id;
    private final int since;
    private final Integer project;
    private final AttachedKind attachedKind;
    private final Integer attachedId;
    private final YearMonth month;
    private final String sha256;
    private final String sm3;
    private final long size;
    private final MediaType mediaType;
    private final String exifTakenAt;
    private final String exifLonLat;
    private final Datum exifDatum;
    private final String name;
    private final String takenAt;
    private final String lonLat;
    private final Datum datum;
    private final String remark;

    Attachment(Columns row) {
        super(row);
        row.readNumbers(Zdxm.F_ID, Zdxm.F_SINCE, Zdxm.F_PROJECT, Zdxm.F_ATTACHED_KIND, Zdxm.F_ATTACHED_ID,
            Zdxm.F_MONTH, Zdxm.F_SIZE, Zdxm.F_MEDIA_TYPE, Zdxm.F_EXIF_DATUM, Zdxm.F_DATUM);
        this.id = row.number(Zdxm.F_ID);
        this.since = row.number(Zdxm.F_SINCE);
        this.project = row.numberIf(Zdxm.F_PROJECT);
        this.attachedKind = row.codeIf(AttachedKind::of, Zdxm.F_ATTACHED_KIND);
        this.attachedId = row.numberIf(Zdxm.F_ATTACHED_ID);
        this.month = row.monthIf(Zdxm.F_MONTH);
        this.sha256 = row.text(Zdxm.F_SHA256);
        this.sm3 = row.text(Zdxm.F_SM3);
        this.size = row.longNumber(Zdxm.F_SIZE);
        this.mediaType = row.code(MediaType::of, Zdxm.F_MEDIA_TYPE);
        this.exifTakenAt = row.text(Zdxm.F_EXIF_TAKEN_AT);
        this.exifLonLat = row.text(Zdxm.F_EXIF_LON_LAT);
        this.exifDatum = row.codeIf(Datum::of, Zdxm.F_EXIF_DATUM);
        this.name = row.text(Zdxm.F_NAME);
        this.takenAt = row.text(Zdxm.F_TAKEN_AT);
        this.lonLat = row.text(Zdxm.F_LON_LAT);
        this.datum = row.codeIf(Datum::of, Zdxm.F_DATUM);
        this.remark = row.text(Zdxm.F_REMARK);
    }

    /**
     * Number of the record.
     *
     * <p>编号。
     */
    public int getId() {
        return id;
    }

    /**
     * Change that wrote this version.
     *
     * <p>生效变更号。
     */
    public int getSince() {
        return since;
    }

    /**
     * Number of the project. null where there is none.
     *
     * <p>项目。
     */
    public Integer getProject() {
        return project;
    }

    /**
     * What a file is attached to. null where there is none.
     *
     * <p>所附记录种类。
     */
    public AttachedKind getAttachedKind() {
        return attachedKind;
    }

    /**
     * The record that a file is attached to, by its number; of a report, the plan item. null where there is none.
     *
     * <p>所附记录。
     */
    public Integer getAttachedId() {
        return attachedId;
    }

    /**
     * Month. null where there is none.
     *
     * <p>月份。
     */
    public YearMonth getMonth() {
        return month;
    }

    /**
     * SHA-256 of a document. null where there is none.
     *
     * <p>校验值。
     */
    public String getSha256() {
        return sha256;
    }

    /**
     * getSm3 of a file, 64 hexadecimal digits. null where there is none.
     *
     * <p>SM3校验值。
     */
    public String getSm3() {
        return sm3;
    }

    /**
     * Size of a file in bytes.
     *
     * <p>文件大小。
     */
    public long getSize() {
        return size;
    }

    /**
     * What the bytes of a file are.
     *
     * <p>文件类型。
     */
    public MediaType getMediaType() {
        return mediaType;
    }

    /**
     * When a photo was taken, by its Exif data. null where there is none.
     *
     * <p>照片记录时间。
     */
    public String getExifTakenAt() {
        return exifTakenAt;
    }

    /**
     * Where a photo was taken, by its Exif data. null where there is none.
     *
     * <p>照片记录经纬度。
     */
    public String getExifLonLat() {
        return exifLonLat;
    }

    /**
     * In which system the position of the Exif data is meant. null where there is none.
     *
     * <p>照片记录坐标系。
     */
    public Datum getExifDatum() {
        return exifDatum;
    }

    /**
     * Name.
     *
     * <p>名称。
     */
    public String getName() {
        return name;
    }

    /**
     * When a photo was taken, as a person says. null where there is none.
     *
     * <p>拍摄时间。
     */
    public String getTakenAt() {
        return takenAt;
    }

    /**
     * Where something is, longitude and latitude in degrees. null where there is none.
     *
     * <p>经纬度。
     */
    public String getLonLat() {
        return lonLat;
    }

    /**
     * In which system coordinates are meant. null where there is none.
     *
     * <p>坐标系。
     */
    public Datum getDatum() {
        return datum;
    }

    /**
     * 备注. null where there is none.
     *
     * <p>备注。
     */
    public String getRemark() {
        return remark;
    }
}
