import type { IntakeErrors } from "../../nl/errors/intake.ts";

/** What is wrong in files to be taken in, in Turkish. */
export const intakeErrors: IntakeErrors = {
  "intake/forbidden-column": {
    expected: "{column} sütunu, bu ürünün hiçbir zaman saklamadığı bir şeyin adı.",
    next: "Sütunu dosyadan kendiniz çıkarın ve dosyayı yeniden yükleyin; hiçbir şey saklanmadı.",
  },
  "intake/unknown-format": {
    expected: "Bu tabloda burada bilinen bir ad sütunu bulunamadı.",
    next: "Adların üstüne ‘Adı’, güvendiklerinin üstüne ‘Kime güveniyor?’ yazın; ya da ne olarak okunacağını belirtin: {allowed}.",
  },
  "intake/not-readable": {
    expected: "Dosya metin olarak okunamıyor.",
    next: "Tabloyu UTF-8 metinle CSV olarak kaydedin ve o dosyayı yükleyin.",
  },
  "intake/workbook-unreadable": {
    expected: "Bu çalışma kitabı okunamıyor: boş, parolalı, 2007 öncesinden ya da bozuk.",
    next: "Sayfayı parolasız .xlsx ya da CSV olarak yeniden kaydedin.",
  },
  "intake/sheet-not-read": {
    expected: "Bu sayfa burada bilinen bir liste değil; ondan bir şey okunmadı.",
    next: "Kişiler ya da bağlar içermiyorsa bir şey yapmanız gerekmez.",
  },
  "intake/hidden-sheet": {
    expected: "Bu gizli sayfada veri var, ama okunmadı.",
    next: "Listeye aitse görünür yapın.",
  },
  "intake/quotes-open": {
    expected: "Bir tırnak işareti yanlış yerde açılmış ya da kapanmış; hücreler birbirine karışıyor.",
    next: "Bu satırın tırnak işaretlerini düzeltin, ya da tabloyu yeniden CSV olarak kaydedin.",
  },
  "intake/missing-column": {
    expected: "{column} sütunu eksik.",
    next: "Ekleyin, ya da hangi sütun olduğunu söyleyin.",
  },
  "intake/duplicate-column": {
    expected: "{column} sütunu dosyada iki kez var.",
    next: "İkisinden birini bırakın.",
  },
  "intake/unknown-column": {
    expected: "{column} sütunu bu biçimin hiçbir alanına ait değil; ondan bir şey alınmadı.",
    next: "Hangi alan olduğunu söyleyin, ya da sütunu bilerek dışarıda bırakın.",
  },
  "intake/cells-beyond-header": {
    expected: "Satırdaki hücreler başlıklardan fazla.",
    next: "Fazla hücreleri çıkarın, ya da ayırıcı içeren metni tırnak içine alın.",
  },
  "intake/missing-value": {
    expected: "{column} sütunu doldurulmalıdır.",
    next: "Doldurun ya da satırı çıkarın.",
  },
  "intake/date-in-future": {
    expected: "Bu tarih şu günden sonra: {asOf}.",
    next: "Tarihi düzeltin; bilinmiyorsa yazmayın.",
  },
  "intake/scope-missing": {
    expected: "Bu yalnızca şuna izin veren biri için saklanabilir: {scope}.",
    next: "Ona sorun ve yanıtını kaydedin; o zamana kadar bundan hiçbir şey saklanmaz.",
  },
  "intake/other-network": {
    expected: "Dosya, aktarıldığı ağa değil başka bir ağa ait.",
    next: "Her mahalleyi ayrı aktarın.",
  },
  "intake/nothing-to-take": {
    expected: "Dosyalarda alınabilecek kimse yok.",
    next: "İçinde kişiler olan bir dosya ekleyin, ya da reddedilen satırları düzeltin.",
  },
  "intake/repeated-row": {
    expected: "Aynı satır burada da var: {first}. Bir kez alındı.",
    next: "Farklı olmaları gerekmiyorsa bir şey yapmayın.",
  },
  "intake/too-many-names": {
    expected: "Bir soruya en fazla {maximum} adla yanıt verilir.",
    next: "Söylediği ilk {maximum} adı bırakın.",
  },
  "intake/talk-too-long-ago": {
    expected:
      "Görüşme {earliest} tarihinden önceydi. O zaman adı geçenler, haberleri olmadan burada daha fazla duramaz.",
    next: "Hâlâ geçerli mi diye sorun ve bugünün tarihiyle yazın.",
  },
  "intake/question-for-key-figures": {
    expected: "Kendisine kimin geldiği yalnızca kilit kişiye sorulur.",
    next: "Bu yanıtı yazmayın.",
  },
  "intake/empty-column": {
    expected: "{column} sütunu boş; ondan bir şey okunmadı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/platform-column": {
    expected: "{column} sütununu dosyayı hazırlayan program kendisi ekler; ondan bir şey alınmadı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/weight-column": {
    expected:
      "{column} sütunu bir çizginin ne kadar kalın olduğunu söyler, birinin ötekine ne kadar güvendiğini değil; ondan bir şey alınmadı.",
    next: "1 ile 5 arasında bir güven puanıysa bunun score sütunu olduğunu belirtin.",
  },
  "intake/graph-unreadable": {
    expected: "Bir çizim ya da anket programının bu dosyası okunamıyor: hasarlı ya da burada okunmayan türden.",
    next: "Zaman, grup içinde grup ya da iki tür satır olmadan düz bir ağ olarak ya da tablo olarak yeniden kaydedin.",
  },
  "intake/no-person": {
    expected: "Bu bir kişi değil, burada bilinen bir kurum türü de değil; ondan kimse oluşturulmadı.",
    next: "Bir kişiyse sözcüğü silin ya da yerine bir rol yazın.",
  },
  "intake/direction-missing": {
    expected: "Bu çizgi, ikisinden hangisinin ötekine güvendiğini ya da yardım ettiğini söylemiyor.",
    next: "Her yön için bir satırla kim olduğunu belirtin; o zamana kadar ondan bir şey saklanmaz.",
  },
  "intake/lines-read-as-knows": {
    expected: "Çizgilerin ne anlama geldiği yazmıyor: kimin kimi tanıdığı olarak okundular.",
    next: "Hepsi başka türden bağlarsa hangisi olduğunu belirtin.",
  },
  "intake/row-numbers": {
    expected: "{column} sütunu satırları sayıyor; ondan bir şey alınmadı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/note-row": {
    expected: "Bu, listenin altındaki bir not, kişi değil.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/pairs-read-as-trust": {
    expected: "Bu çiftlerde puan var ama bağ türü yok: kimin kime güvendiği olarak okundu.",
    next: "Başka bir bağsa türünü belirtin.",
  },
  "intake/computed-column": {
    expected: "{column} sütunu bir dışa aktarımdan gelir ve yeniden hesaplanır.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/above-header": {
    expected: "Bu satır, {header}. satırda bulunan başlığın üstünde.",
    next: "Başlık başka yerde değilse bir şey yapmanız gerekmez.",
  },
  "intake/header-again": {
    expected: "Başlık burada yeniden yazılmış.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/total-row": {
    expected: "Bu bir toplam satırı, kişi değil.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/column-left-out": {
    expected: "{column} sütunu istendiği gibi dışarıda bırakıldı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/session-too-large": {
    expected: "{maximum} kişiden fazla geldi: bu, kimin kimi tanıdığı hakkında çok az şey söyler.",
    next: "Bir şey yapmanız gerekmez; daha küçük etkinlikler sayılır.",
  },
  "intake/gives-no-tie": {
    expected: "Gelmeyen ya da yalnız gelen biri orada kimseyle tanışmamıştır.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/encoding-read": {
    expected: "Metin UTF-8 olarak değil, {encoding} olarak okundu ({sure}).",
    next: "Özel harfli adların doğru olup olmadığına bakın; değilse kodlamayı söyleyin ya da dosyayı UTF-8 olarak kaydedin.",
  },
  "intake/text-tidied": {
    expected: "Metnin çevresindeki boşluklar, görünmeyen işaretler ya da ayrı yazılmış aksanlar düzeltildi.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/escape-removed": {
    expected: "Tabloları formüllerden koruyan bir kesme işareti kaldırıldı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/odd-bytes": {
    expected: "Metin UTF-8 olarak okundu, ama birkaç işareti buna uymuyor.",
    next: "Özel harfli adların doğru olup olmadığına bakın; değilse hangi kodlama olduğunu söyleyin.",
  },
  "intake/name-mended": {
    expected: "Başka bir programın bozduğu bir ad düzeltildi.",
    next: "Adın doğru olup olmadığına bakın.",
  },
  "intake/name-spoilt": {
    expected: "Başka bir program bu adın harfleri yerine başka işaretler koymuş.",
    next: "Adı onun yazdığı gibi yazın.",
  },
  "intake/month-first": {
    expected: "Bu sütunun tarihleri ay önce okundu, çünkü bazıları başka türlü olamaz.",
    next: "Günün ve ayın doğru olup olmadığına bakın.",
  },
  "intake/date-ambiguous": {
    expected: "Bu sütunda bazı tarihlerde gün, bazılarında ay önce: bu tarih ikisi de olabilir.",
    next: "Bu tarihi YYYY-AA-GG olarak yazın.",
  },
  "intake/date-of-other-calendar": {
    expected: "Bu tarih başka bir takvime ait.",
    next: "Tarihi miladi takvimle, YYYY-AA-GG olarak yazın.",
  },
  "intake/several-names": {
    expected: "Bu hücrede birden çok kişinin adı var.",
    next: "Her birine kendi satırını verin.",
  },
  "intake/name-of-several": {
    expected: "Bu adda birden çok kişi var.",
    next: "Soyadının ilk harfini ekleyin ya da bir kod kullanın.",
  },
  "intake/name-like-another": {
    expected: "Bu ad başka birinin adına çok benziyor.",
    next: "Aynı kişiyse adı aynı yazın, değilse ona ayrı bir satır verin.",
  },
  "intake/person-by-name": {
    expected: "Bu ad listedeki biri olarak tanındı.",
    next: "O olup olmadığına bakın.",
  },
  "intake/person-from-name": {
    expected: "Bu ad listede yoktu: adı geçen biri olarak eklendi.",
    next: "Listede başka bir adla olup olmadığına bakın.",
  },
  "intake/surname-shortened": {
    expected: "Soyadının yalnızca ilk harfi saklandı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/date-rewritten": {
    expected: "Bir tarih YYYY-AA-GG olarak yeniden yazıldı.",
    next: "Günün ve ayın doğru olup olmadığına bakın.",
  },
  "intake/number-rewritten": {
    expected: "Bir sayı ondalık noktayla yeniden yazıldı.",
    next: "Bir şey yapmanız gerekmez.",
  },
  "intake/language-recognised": {
    expected: "Bir dil şöyle okundu: {language}.",
    next: "Doğru anlaşılıp anlaşılmadığına bakın.",
  },
  "intake/word-recognised": {
    expected: "Bir sözcük şöyle okundu: {word}.",
    next: "Doğru anlaşılıp anlaşılmadığına bakın.",
  },
};
