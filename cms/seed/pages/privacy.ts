import type { Page } from '../page';

export const privacy: Page = {
  slug: 'privacy',
  text: {
    en: {
      title: 'Privacy notice',
      intro:
        'What we keep when you write to us, why, for how long, and what you can ask of us. Version 2026-11.',
      body: [
        {
          text: `
You can read this whole site without telling us who you are. It sets no cookies for advertising or statistics, and it loads nothing from other companies unless you click on it. Your choice between light and dark stays in your own browser.

## Who is responsible

The World Smart Cities Organization, [privacy@wsco.example](mailto:privacy@wsco.example), [+44 (0) 20 3608 0161](tel:+442036080161).

## What we keep when you send an inquiry

- **From you:** the topic, your name, your e-mail address and your message; your organisation, country and telephone number if you give them; the language you wrote in, and the version of this notice that you were shown.
- **From us:** a reference number, the date, who is working on your inquiry and what has been done about it, with our notes.

## Why

To answer you, and to show later what was asked and answered. The legal basis is our legitimate interest in replying to people who write to us; if your inquiry leads to an agreement, the preparation of that agreement. We do not use inquiries for advertising, we do not sell them, and no decision about you is made by a machine.

## Who sees it

The people in our organisation who work on inquiries, and the companies that run our servers and our mail on our instructions. If another organisation could help you better, we ask you before we pass anything on.

## How long

We delete an inquiry, with its notes and its history, 24 months after our last exchange with you. If an agreement has come out of it, what belongs to the agreement is kept for as long as the law requires.

## What you can ask of us

To see what we hold about you, to have it corrected or deleted, to receive it in a file, to restrict what we do with it, or to object. Write to [privacy@wsco.example](mailto:privacy@wsco.example) and quote your reference if you have it. We answer within one month, free of charge. You may also complain to the data protection authority of the country in which you live or work.

## When this notice changes

We change the version at the top. For an inquiry that you have already sent, the version that you were shown remains valid, and we give you its text if you ask.`,
        },
      ],
    },
    fr: {
      title: 'Protection des données',
      intro:
        'Ce que nous conservons quand vous nous écrivez, pourquoi, combien de temps, et ce que vous pouvez nous demander. Version 2026-11.',
      body: [
        {
          text: `
Vous pouvez lire tout ce site sans nous dire qui vous êtes. Il ne dépose pas de cookies publicitaires ou statistiques et ne charge rien auprès d’autres sociétés sans un clic de votre part. Votre choix entre clair et sombre reste dans votre navigateur.

## Qui est responsable

The World Smart Cities Organization, [privacy@wsco.example](mailto:privacy@wsco.example), [+44 (0) 20 3608 0161](tel:+442036080161).

## Ce que nous conservons quand vous envoyez une demande

- **De vous :** le sujet, votre nom, votre adresse électronique et votre message ; votre organisation, votre pays et votre téléphone si vous les indiquez ; la langue employée, et la version de cette notice qui vous a été présentée.
- **De nous :** un numéro de référence, la date, la personne qui traite la demande et ce qui a été fait, avec nos notes.

## Pourquoi

Pour vous répondre, et pour pouvoir montrer plus tard ce qui a été demandé et répondu. La base juridique est notre intérêt légitime à répondre à ceux qui nous écrivent ; si votre demande mène à un accord, la préparation de cet accord. Nous n’utilisons pas les demandes à des fins publicitaires, nous ne les vendons pas, et aucune décision vous concernant n’est prise par une machine.

## Qui les voit

Les personnes de notre organisation qui traitent les demandes, et les sociétés qui exploitent nos serveurs et notre messagerie selon nos instructions. Si une autre organisation pouvait mieux vous aider, nous vous le demandons avant de lui transmettre quoi que ce soit.

## Combien de temps

Nous effaçons une demande, avec ses notes et son historique, 24 mois après notre dernier échange. Si un accord en est né, ce qui relève de cet accord est gardé aussi longtemps que la loi l’exige.

## Ce que vous pouvez nous demander

Consulter ce que nous détenons à votre sujet, le faire corriger ou effacer, le recevoir dans un fichier, en limiter l’usage ou vous y opposer. Écrivez à [privacy@wsco.example](mailto:privacy@wsco.example) en rappelant votre référence si vous l’avez. Nous répondons sous un mois, gratuitement. Vous pouvez aussi saisir l’autorité de protection des données du pays où vous vivez ou travaillez.

## Quand cette notice change

Nous changeons la version indiquée en haut. Pour une demande déjà envoyée, la version qui vous a été présentée reste valable, et nous vous en donnons le texte si vous le demandez.`,
        },
      ],
    },
  },
};
