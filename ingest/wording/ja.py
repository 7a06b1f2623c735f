"""Japanese. Its labels may stand before a full-width colon."""

from ingest.wording.table import Labels, Wrote

JAPANESE = Labels(
    sender=("差出人", "送信者", "送信元"),
    sent=("送信日時", "日時", "日付", "送信日"),
    to=("宛先", "送信先", "受信者"),
    cc=("cc",),
    bcc=("bcc",),
    subject=("件名",),
    reply_to=("返信先",),
    other=("添付ファイル", "重要度", "優先度"),
    forwarded=("転送されたメッセージ", "メッセージを転送", "転送メッセージ", "転送メール", "転送"),
    ends=("転送メッセージここまで",),
    original=("元のメッセージ", "オリジナルメッセージ", "元のメール"),
    begins=("転送されたメッセージ", "転送メール"),
    attribution=(
        Wrote("", "のメール"),
        Wrote("", "さんのメール"),
        Wrote("", "さんは書きました"),
        Wrote("", " のメッセージ"),
    ),
    closings=(
        "よろしくお願いいたします",
        "よろしくお願い致します",
        "よろしくお願いします",
        "どうぞよろしくお願いいたします",
        "何卒よろしくお願いいたします",
        "何卒よろしくお願い申し上げます",
        "宜しくお願いいたします",
        "宜しくお願い致します",
        "敬具",
        "以上",
    ),
    sent_from=("iphoneから送信", "ipadから送信", "outlook for ios を入手", "outlook for android を入手"),
    reply=("re", "返信"),
    forward=("fw", "fwd", "転送"),
    absence=("自動応答", "自動返信", "不在"),
)
