import type { HttpErrors } from "../nl/http-errors.ts";

/** The API's own errors in Turkish. */
export const httpErrors: HttpErrors = {
  texts: {
    "http/not-signed-in": {
      expected: "Bu çağrı için bir oturum gerekir.",
      next: "Oturum açın ve oturumun anahtarını bearer token ya da çerez olarak gönderin.",
    },
    "http/wrong-credentials": {
      expected: "Bu ad ve parolayla bir hesap yok.",
      next: "İkisine de bakın; on başarısız denemeden sonra bu yerden giriş bir saat durur.",
    },
    "http/role-not-chosen": {
      expected: "Hesabın birden çok rolü var.",
      next: "Hangisini kullanmak istediğinizi networkId ve role ile söyleyin.",
    },
    "http/passkey-not-accepted": {
      expected: "Bu geçiş anahtarı buraya uymuyor.",
      next: "Tekrar deneyin ya da koordinatörden yeni bir davet isteyin.",
    },
    "http/passkey-of-another": {
      expected: "Bu geçiş anahtarı başka bir hesabın.",
      next: "Oturumu açık olan hesabın anahtarını kullanın.",
    },
    "http/invitation-over": {
      expected: "Bu davet (artık) çalışmıyor.",
      next: "Koordinatörden yenisini isteyin; bir davet bir kez ve yedi gün çalışır.",
    },
    "http/login-taken": {
      expected: "Bu giriş adı zaten birine ait.",
      next: "Başka bir ad seçin.",
    },
    "http/no-account-of-her-own": {
      expected: "Bunu yalnızca kendi hesabıyla giriş yapan yapabilir.",
      next: "Koordinatörden bir davet isteyin.",
    },
    "http/password-not-her-own": {
      expected: "Önce kendi parolasını seçmesi gerekir: başkasının oluşturduğu bir parolayla geldi.",
      next: "Parolayı POST /v1/sessions/own-password ile seçin ve yanıttaki token ile devam edin.",
    },
    "http/no-password": {
      expected: "Bu hesabın adı ve parolası yok.",
      next: "Geçiş anahtarıyla giriş yapın.",
    },
    "http/second-factor-needed": {
      expected: "Bu hesapta parolanın yanında bir kod da gerekir.",
      next: "Uygulamanızdaki kodu ya da kurtarma kodlarınızdan birini yazın.",
    },
    "http/wrong-code": {
      expected: "Bu kod yanlış ya da daha önce kullanılmış.",
      next: "Uygulamanın şimdi gösterdiği kodu ya da henüz kullanmadığınız bir kurtarma kodunu yazın.",
    },
    "http/second-factor-missing": {
      expected: "Parolanın yanında ikinci bir adım gerekir; bu henüz ayarlanmamış.",
      next: "Önce kodları ayarlayın: POST /v1/sessions/second-factor; sonra yanıttaki jetonla devam edin.",
    },
    "http/too-many-sign-ins": {
      expected: "Çok fazla başarısız oturum açma denemesi oldu.",
      next: "{seconds} saniye sonra tekrar deneyin.",
    },
    "http/too-many-calls": {
      expected: "Bir dakikada {most} çağrıdan fazlası yapıldı.",
      next: "{seconds} saniye sonra tekrar deneyin.",
    },
    "http/too-many-streams": {
      expected: "Bu oturum zaten {most} işi olaylarla izliyor.",
      next: "Birini kapatın, ya da işin kendisini sorun.",
    },
    "http/bulk-reading": {
      expected: "Bir saat içinde {most} kişiden fazlasının kaydı okundu; denetçiye bildirildi (R-43).",
      next: "{further} kayıt daha okumak için POST /v1/sessions/step-up ile yeniden oturum açın; anahtar ya da giriş bağlantısı ile bir saat bekleyin veya haritayı okuyun.",
    },
    "http/step-up-not-possible": {
      expected:
        "Yalnızca kendi hesabıyla oturum açan biri yeniden oturum açabilir; anahtar ve giriş bağlantısıyla olmaz.",
      next: "Bir saat bekleyin, gerekeni haritada okuyun, ya da koordinatör kendi hesabıyla okusun.",
    },
    "http/not-allowed": {
      expected: "Rolünüz burada bunu yapamaz.",
      next: "Ağın koordinatörüne sorun; istediğiniz şey var olmayabilir de.",
    },
    "http/cross-site": {
      expected: "Bu çağrıyı başka bir sitenin sayfası gönderdi.",
      next: "Değişikliği bu sunucunun sayfalarından, ya da bir bearer token ile yapın.",
    },
    "http/not-found": {
      expected: "Bu adreste bir şey yok.",
      next: "Adresleri listelerden ve Location başlıklarından alın.",
    },
    "http/unreadable-address": {
      expected: "Adres okunamıyor: UTF-8 olarak kodlanmamış.",
      next: "Kodlayın ve yeniden gönderin.",
    },
    "http/method-not-allowed": {
      expected: "Bu adres yalnızca şunları bilir: {allowed}.",
      next: "Burada neler yapılabileceği /docs sayfasında.",
    },
    "http/precondition-failed": {
      expected: "Siz okuduktan sonra bu değiştirildi.",
      next: "Yeniden okuyun ve değişikliğinizi yeni ETag ile gönderin.",
    },
    "http/precondition-required": {
      expected: "Bir değişiklik hangi durumdan başladığını söyler: okuduğunuz ETag ile If-Match.",
      next: "Önce okuyun ve ETag değerini If-Match olarak gönderin; yeni bir şey için If-None-Match: * gönderin.",
    },
    "http/too-large": {
      expected: "Gövde {maximum} bayttan fazla.",
      next: "Bir seferde daha az gönderin.",
    },
    "http/wrong-media-type": {
      expected: "Gövde beklenen biçimde değil: {wanted}.",
      next: "Bu biçimde, sıkıştırmadan ya da gzip ile, Content-Type başlığıyla gönderin.",
    },
    "http/unreadable-body": {
      expected: "Gövde JSON olarak okunamıyor.",
      next: "Düzeltin ve yeniden gönderin.",
    },
    "http/missing-value": { expected: "Burada bir değer eksik.", next: "Ekleyin." },
    "http/unknown-key": {
      expected: "Bu anahtar ya da parametre burada yok.",
      next: "Çıkarın ya da yazımını düzeltin.",
    },
    "http/invalid-value": {
      expected: "Bu değer uygun değil; beklenen: {wanted}.",
      next: "Düzeltin; nelerin olabileceği /docs sayfasında.",
    },
    "http/idempotency-key-reused": {
      expected: "Bu Idempotency-Key başka bir çağrıya ait.",
      next: "Yeni bir çağrı için yeni bir anahtar kullanın.",
    },
    "http/reply-withheld": {
      expected: "Bu zaten yapıldı; verdiği yanıt artık söylenemez, çünkü içinde adı geçen biri ayrıldı.",
      next: "Son durumu yeniden okuyun.",
    },
    "http/wrong-state": {
      expected: "Şu anki durumda bu yapılamaz.",
      next: "Son durumu görmek için yeniden okuyun.",
    },
    "http/network-too-large": {
      expected: "Burada bir ağda en fazla {people} kişi ve bütün listelerinde toplam {rows} satır olabilir.",
      next: "Her mahalle için ayrı bir ağ yapın.",
    },
    "http/busy": {
      expected: "Şu anda bu sunucudan çok fazla şey isteniyor.",
      next: "{seconds} saniye sonra tekrar deneyin.",
    },
    "http/not-ready": {
      expected: "Sunucu şu anda veritabanını okuyamıyor ya da yazamıyor.",
      next: "{seconds} saniye sonra tekrar deneyin; sunucuyu işleten kişi veritabanına ve diskine bakar.",
    },
    "http/too-heavy": {
      expected: "Bu, tek bir çağrının kullanabileceğinden çok zaman ya da bellek gerektiriyor.",
      next: "Bir seferde daha az isteyin; uzun bir arama bir iş olarak yapılabilir.",
    },
    "http/wrong-data-kind": {
      expected:
        "Bir gösterimde yalnızca uydurma kişiler, gerçek bir kurulumda ise yalnızca gerçek kişiler olur (R-59).",
      next: "Bu ağı kendi türündeki bir kurulumda saklayın.",
    },
    "http/wrong-host": {
      expected: "Bu gösterim yalnızca kendi adresinde yanıt verir.",
      next: "Onu localhost olarak ya da makinenin numarasıyla açın; bir vekil sunucunun arkasındaysa --proxies ile.",
    },
    "http/text-number": {
      expected: "İçinde bir numara var ve bu metni herkes okur.",
      next: "Numarayı çıkarın; aramak isteyen koordinatöre sorar.",
    },
    "http/text-address": {
      expected: "İçinde bir adres var ve bu metni herkes okur.",
      next: "Yerin adını yazın, örneğin “De Brink mahalle odası”: numaralı sokak, e-posta adresi ya da web sitesi yazmayın.",
    },
    "http/text-judgement": {
      expected: "İçinde insanları yargılayan bir kelime var.",
      next: "“Ebeveynler” ya da “aileler” yazın; birinin nasıl olduğunu değil, ne yapılacağını söyleyin.",
    },
    "http/too-many-today": {
      expected: "Bugün bunlardan {most} tane geldi.",
      next: "Yarın devam edin.",
    },
  },
  wanted: {
    text: "metin",
    number: "bir sayı",
    wholeNumber: "bir tam sayı",
    boolean: "true ya da false",
    list: "bir liste",
    object: "bir nesne",
    oneOf: "şunlardan biri: {allowed}",
    atLeast: "en az {limit}",
    atMost: "en fazla {limit}",
    atLeastCharacters: "en az {limit} karakter",
    atMostCharacters: "en fazla {limit} karakter",
    atLeastEntries: "en az {limit} öğe",
    atMostEntries: "en fazla {limit} öğe",
    pattern: "bu alanın biçimi",
    day: "YYYY-AA-GG biçiminde yazılmış bir gün",
    moment: "YYYY-AA-GGTSS:DD:SSZ biçiminde yazılmış bir an",
    oneOfTheShapes: "/docs sayfasındaki biçimlerden biri",
    schema: "/docs sayfasındaki şema",
    visibleAscii: "1 ile 255 arası görünür ASCII karakteri",
    nextCursor: "bir nextCursor",
    asItIs: "olduğu gibi; bunu başka çağrılar değiştirir",
    absentWithoutConsent: "storeLanguage için izni yoksa boş",
    document: "en fazla {limit} anahtarlı bir ağ belgesi",
    decision: "bir karar",
    asTheAskSays: "ricada yazdığı gibi",
    institution: "ağın bir kurumu",
    person: "ağın bir kişisi",
    keyFigure: "ağın bir kilit kişisi",
    nothing: "hiçbir şey: bu role ait değil",
    noReferral: "başka tür bir bağ: birini kimin yönlendirdiğini yönlendiren kaydeder",
    anotherPassword: "şimdikinden farklı bir parola",
    json: "application/json",
    utf8: "UTF-8, sıkıştırılmamış ya da gzip",
  },
};
